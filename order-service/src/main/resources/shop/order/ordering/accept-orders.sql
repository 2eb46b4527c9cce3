-- A whole batch of placed orders in one statement and one round trip: orders, items and history of those not yet known.
-- The batch is a JSON array of {eventId, placed: OrderPlaced}, each order once; answers the ids that are new.
-- Ascending ids, so that two batches with the same orders cannot deadlock. Only a known id is skipped:
-- a number taken by another order is an error.
WITH placed AS (
    SELECT b."eventId" AS event_id, p.*
    FROM json_to_recordset(CAST(:batch AS json)) AS b("eventId" uuid, placed json),
         json_to_record(b.placed) AS p(
             id uuid, number text, "placedAt" timestamptz, "cartId" uuid, "visitorId" uuid, "customerId" uuid,
             currency text, "taxIncluded" boolean, items json, coupons jsonb, "shippingOption" json, totals json,
             "taxRates" jsonb, payment json, personal json)
), accepted AS (
    INSERT INTO orders (
        id, number, status, placed_at, placed_event_id, cart_id, visitor_id, customer_id,
        email, note, addresses,
        currency, tax_included, coupons, shipping_id, shipping_name,
        subtotal, discount, shipping, tax, total, tax_rates,
        payment_method, payment_reference, payment_status, payment_authorised,
        accepted_at)
    SELECT
        id, number, 'placed', "placedAt", event_id, "cartId", "visitorId", "customerId",
        personal->>'email', personal->>'note', CAST(personal->>'addresses' AS jsonb),
        currency, "taxIncluded", coupons, "shippingOption"->>'id', "shippingOption"->>'name',
        CAST(totals#>>'{subtotal,amount}' AS bigint), CAST(totals#>>'{discount,amount}' AS bigint),
        CAST(totals#>>'{shipping,amount}' AS bigint), CAST(totals#>>'{tax,amount}' AS bigint),
        CAST(totals#>>'{total,amount}' AS bigint), "taxRates",
        payment->>'method', payment->>'reference', payment->>'status',
        CAST(payment#>>'{authorised,amount}' AS bigint),
        :acceptedAt
    FROM placed
    ORDER BY id
    ON CONFLICT (id) DO NOTHING
    RETURNING id
), lines AS (
    INSERT INTO order_item (
        order_id, line, product_id, variant_id, sku, title, options, unit_price, quantity, discount,
        tax_rate, tax, total)
    SELECT
        id, i.line, i."productId", i."variantId", i.sku, i.title, i.options,
        CAST(i."unitPrice"->>'amount' AS bigint), i.quantity, CAST(i.discount->>'amount' AS bigint),
        i."taxRate", CAST(i.tax->>'amount' AS bigint), CAST(i.total->>'amount' AS bigint)
    FROM placed JOIN accepted USING (id),
         ROWS FROM (json_to_recordset(items) AS (
             "productId" bigint, "variantId" bigint, sku text, title text, options json, "unitPrice" json,
             quantity integer, discount json, "taxRate" numeric, tax json, total json))
         WITH ORDINALITY AS i(
             "productId", "variantId", sku, title, options, "unitPrice",
             quantity, discount, "taxRate", tax, total, line)
), beginnings AS (
    INSERT INTO order_history (order_id, entry, at, fact, by)
    SELECT id, 1, "placedAt", 'placed', 'buyer'
    FROM placed JOIN accepted USING (id)
)
SELECT id FROM accepted
