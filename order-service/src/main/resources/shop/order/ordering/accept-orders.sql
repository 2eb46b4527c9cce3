WITH accepted AS (
    INSERT INTO orders (
        id, number, status, placed_at, placed_event_id, cart_id, visitor_id, customer_id, email, note, addresses,
        currency, tax_included, coupons, shipping_id, shipping_name, subtotal, discount, shipping, tax, total,
        tax_rates, payment_method, payment_reference, payment_status, payment_authorised, accepted_at, search)
    SELECT
        id, number, status, placed_at, placed_event_id, cart_id, visitor_id,
        coalesce(told.customer_id, bound.customer_id), -- the visitor may have signed in before the order arrived
        email, note, addresses,
        currency, tax_included, coupons, shipping_id, shipping_name, subtotal, discount, shipping, tax, total,
        tax_rates, payment_method, payment_reference, payment_status, payment_authorised, accepted_at, search
    FROM json_populate_recordset(CAST(NULL AS orders), CAST(:orders AS json)) AS told
    LEFT JOIN visitor_binding AS bound USING (visitor_id)
    ORDER BY id -- two batches with the same orders cannot deadlock
    ON CONFLICT (id) DO NOTHING -- a number taken by another order remains an error
    RETURNING id
), lines AS (
    INSERT INTO order_item (
        order_id, line, product_id, variant_id, sku, title, options,
        unit_price, quantity, discount, tax_rate, tax, total)
    SELECT
        order_id, line, product_id, variant_id, sku, title, options,
        unit_price, quantity, discount, tax_rate, tax, total
    FROM json_populate_recordset(CAST(NULL AS order_item), CAST(:items AS json))
    JOIN accepted ON accepted.id = order_id
), beginnings AS (
    INSERT INTO order_history (order_id, entry, at, fact, by, status)
    SELECT order_id, entry, at, fact, by, status
    FROM json_populate_recordset(CAST(NULL AS order_history), CAST(:history AS json))
    JOIN accepted ON accepted.id = order_id
)
SELECT id FROM accepted
