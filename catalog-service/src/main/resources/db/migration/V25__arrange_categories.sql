-- What staff saw of a category when they change it.
ALTER TABLE category ADD COLUMN version bigint NOT NULL DEFAULT 1;
ALTER TABLE category ADD CONSTRAINT category_not_below_itself CHECK (parent_id <> id);
ALTER TABLE category ADD CONSTRAINT category_position CHECK (position >= 0);
CREATE INDEX category_children ON category (parent_id, position, id);

-- Products whose state changed by something beside them (a category's name): told to the bus in batches.
CREATE TABLE product_to_tell (
    product_id bigint PRIMARY KEY REFERENCES product
);
