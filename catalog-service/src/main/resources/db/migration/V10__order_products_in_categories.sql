-- Where a product stands in a category; null: nobody has placed it by hand, it comes behind those that were, by id.
ALTER TABLE product_category ADD COLUMN position integer;
CREATE INDEX product_category_order ON product_category (category_id, position, product_id);
