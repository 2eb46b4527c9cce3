-- The words staff find an order by: number, e-mail, names, sku and title of its articles.
ALTER TABLE orders ADD search tsvector;

UPDATE orders SET search = array_to_tsvector(array_remove(regexp_split_to_array(lower(concat_ws(' ',
    number, email, addresses -> 'shipping' ->> 'name', addresses -> 'billing' ->> 'name',
    (SELECT string_agg(concat(sku, ' ', title), ' ') FROM order_item WHERE order_id = orders.id))), '[^[:alnum:]]+'), ''));

CREATE INDEX orders_of_words ON orders USING gin (search);
-- The lists of GET /api/admin/orders, newest first.
CREATE INDEX orders_of_all ON orders (placed_at DESC, id DESC);
CREATE INDEX orders_of_status ON orders (status, placed_at DESC, id DESC);
