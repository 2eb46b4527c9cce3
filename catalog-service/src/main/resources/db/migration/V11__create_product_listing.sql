-- The number of a product's arrival in the shop: what is new comes first where a shopper asks for it.
CREATE SEQUENCE product_arrivals;
ALTER TABLE product ADD COLUMN arrival bigint NOT NULL DEFAULT nextval('product_arrivals');

-- Words as they are written, without accents; and the same words reduced to their English stems. A product is found by either, so that
-- "shirts" finds a shirt, and a name or a sku in any language is found as it stands.
CREATE TEXT SEARCH CONFIGURATION shop_words (COPY = pg_catalog.simple);
ALTER TEXT SEARCH CONFIGURATION shop_words
    ALTER MAPPING FOR asciiword, asciihword, hword_asciipart, word, hword, hword_part, numword, numhword, hword_numpart
    WITH unaccent, simple;
CREATE TEXT SEARCH CONFIGURATION shop_stems (COPY = pg_catalog.english);
ALTER TEXT SEARCH CONFIGURATION shop_stems
    ALTER MAPPING FOR asciiword, asciihword, hword_asciipart, word, hword, hword_part, numword, numhword, hword_numpart
    WITH unaccent, english_stem;

-- Signs that would make the parser see a path, an address or a host where there are only words.
CREATE FUNCTION search_text(text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN translate($1, '/\_.:@=|%&+', '           ');
CREATE FUNCTION search_vector(text) RETURNS tsvector LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN to_tsvector('shop_words', search_text($1)) || to_tsvector('shop_stems', search_text($1));
CREATE FUNCTION search_query(text) RETURNS tsquery LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN websearch_to_tsquery('shop_words', search_text($1)) || websearch_to_tsquery('shop_stems', search_text($1));
CREATE FUNCTION lower_all(text[]) RETURNS text[] LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN ARRAY(SELECT lower(t COLLATE pg_c_utf8) FROM unnest($1) t);

-- One row for each active product: all that lists are filtered and sorted by, beside prices and sales.
CREATE TABLE product_listing (
    product_id     bigint   PRIMARY KEY REFERENCES product ON DELETE CASCADE,
    arrival        bigint   NOT NULL,
    name           text     COLLATE "C" NOT NULL,
    search         tsvector NOT NULL,
    suggest_words    tsvector NOT NULL,
    -- "name␟value" of attributes and of options: as shown, and in lower case to be compared with; the last without the options
    labels         text[]   NOT NULL,
    keys           text[]   NOT NULL,
    attribute_keys text[]   NOT NULL
);
CREATE INDEX product_listing_newest ON product_listing (arrival, product_id);
CREATE INDEX product_listing_name ON product_listing (name, product_id);
CREATE INDEX product_listing_search ON product_listing USING gin (search);
CREATE INDEX product_listing_suggest_words ON product_listing USING gin (suggest_words);
CREATE INDEX product_listing_keys ON product_listing USING gin (keys);

-- The lowest price of a product in each currency.
CREATE TABLE listing_price (
    product_id bigint NOT NULL REFERENCES product_listing ON DELETE CASCADE,
    currency   text   COLLATE "C" NOT NULL,
    lowest     bigint NOT NULL,
    PRIMARY KEY (product_id, currency)
);
CREATE INDEX listing_price_order ON listing_price (currency, lowest, product_id);

-- How many of a product were sold, ever.
CREATE TABLE product_sales (
    product_id bigint PRIMARY KEY REFERENCES product ON DELETE CASCADE,
    sold       bigint NOT NULL DEFAULT 0 CHECK (sold >= 0)
);
CREATE INDEX product_sales_order ON product_sales (sold, product_id);

-- Every word of a title or brand: what a mistyped one is compared with.
CREATE TABLE search_word (
    word text COLLATE "C" PRIMARY KEY
);
