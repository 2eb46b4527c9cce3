SELECT
    to_json(o) AS placed,
    (SELECT json_agg(i ORDER BY line) FROM order_item i WHERE order_id = o.id) AS items,
    (SELECT json_agg(h ORDER BY entry) FROM order_history h WHERE order_id = o.id) AS history,
    CASE WHEN o.amount_received > 0
        THEN (SELECT json_agg(p ORDER BY entry) FROM order_payment p WHERE order_id = o.id)
    END AS payments,
    CASE WHEN o.event_sequence > 2 -- nothing is sent without an event
        THEN (SELECT json_agg(f ORDER BY entry) FROM order_fulfilment f WHERE order_id = o.id)
    END AS parcels,
    CASE WHEN :notes
        THEN (SELECT json_agg(n ORDER BY entry) FROM order_note n WHERE order_id = o.id)
    END AS notes
FROM (
    SELECT
        id, number, status, placed_at, placed_event_id, cart_id, visitor_id, customer_id, email, note, addresses,
        currency, tax_included, coupons, shipping_id, shipping_name, subtotal, discount, shipping, tax, total,
        tax_rates, payment_method, payment_reference, payment_status, payment_authorised, accepted_at,
        amount_received, amount_refunded, event_sequence, version
    FROM orders
    WHERE {which}
) o
ORDER BY o.placed_at DESC, o.id DESC
