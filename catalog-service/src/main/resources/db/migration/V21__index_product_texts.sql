-- Staff look for products by any part of a title, slug or sku; statuses other than active are rare.
CREATE INDEX product_title_text ON product USING gin (title extensions.gin_trgm_ops);
CREATE INDEX product_slug_text ON product USING gin (slug extensions.gin_trgm_ops);
CREATE INDEX variant_sku_text ON variant USING gin (sku extensions.gin_trgm_ops);
CREATE INDEX product_not_active ON product (status, id) WHERE status <> 'active';
