id IN (
    SELECT id FROM (
        (SELECT id, placed_at FROM orders
         WHERE customer_id = CAST(:customer AS uuid) AND (placed_at, id) < (:placedAt, :id)
         ORDER BY placed_at DESC, id DESC LIMIT :limit)
        UNION ALL
        (SELECT id, placed_at FROM orders
         WHERE visitor_id = :visitor AND customer_id IS NULL AND (placed_at, id) < (:placedAt, :id)
         ORDER BY placed_at DESC, id DESC LIMIT :limit)
    ) mine
    ORDER BY placed_at DESC, id DESC LIMIT :limit
)
