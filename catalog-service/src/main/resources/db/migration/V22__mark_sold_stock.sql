-- A variant that was ever sold stays: an order that is cancelled puts its goods back on its stock.
ALTER TABLE stock ADD COLUMN sold boolean NOT NULL DEFAULT false;
UPDATE stock s SET sold = true
WHERE EXISTS (SELECT FROM reservation_line l JOIN reservation r USING (order_id)
              WHERE l.variant_id = s.variant_id AND r.state = 'CONFIRMED');
