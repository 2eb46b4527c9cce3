-- Ids are numbers given out before the insert (in blocks, so that inserts can be batched).
CREATE SEQUENCE category_ids INCREMENT BY 10;
CREATE SEQUENCE product_ids INCREMENT BY 50;
CREATE SEQUENCE variant_ids INCREMENT BY 50;

-- A slug shares its place in a path with an id, so it is never all digits.
CREATE TABLE category (
    id        bigint  PRIMARY KEY,
    slug      text    NOT NULL UNIQUE CHECK (slug !~ '^[0-9]*$'),
    name      text    NOT NULL,
    parent_id bigint  REFERENCES category,
    position  integer NOT NULL,
    UNIQUE NULLS NOT DISTINCT (parent_id, name)
);

CREATE TABLE product (
    id             bigint PRIMARY KEY,
    slug           text   NOT NULL UNIQUE CHECK (slug !~ '^[0-9]*$'),
    title          text   NOT NULL,
    description    text   NOT NULL,
    status         text   NOT NULL CHECK (status IN ('draft', 'active', 'withdrawn')),
    brand          text,
    tax_category   text   NOT NULL,
    tags           jsonb  NOT NULL,
    attributes     jsonb  NOT NULL,
    media          jsonb  NOT NULL,
    options        jsonb  NOT NULL,
    version        bigint NOT NULL,
    event_sequence bigint NOT NULL
);
CREATE INDEX product_active ON product (id) WHERE status = 'active';

CREATE TABLE product_category (
    product_id  bigint NOT NULL REFERENCES product,
    category_id bigint NOT NULL REFERENCES category,
    PRIMARY KEY (product_id, category_id)
);
CREATE INDEX product_category_listing ON product_category (category_id, product_id);

CREATE TABLE variant (
    id                bigint  PRIMARY KEY,
    product_id        bigint  NOT NULL REFERENCES product,
    position          integer NOT NULL,
    sku               text    NOT NULL UNIQUE,
    options           jsonb   NOT NULL,
    price_amount      bigint  CHECK (price_amount >= 0),
    price_currency    text,
    compare_at_amount bigint  CHECK (compare_at_amount >= 0),
    weight_grams      integer CHECK (weight_grams >= 0),
    CHECK ((price_amount IS NULL) = (price_currency IS NULL)),
    CHECK (compare_at_amount IS NULL OR price_amount IS NOT NULL)
);
CREATE INDEX variant_of_product ON variant (product_id);
