-- A confirmed reservation whose order is cancelled: RESTOCKED when the goods are on hand again, else CANCELLED.
ALTER TABLE reservation DROP CONSTRAINT reservation_state_check;
ALTER TABLE reservation ADD CONSTRAINT reservation_state_check
    CHECK (state IN ('HELD', 'REFUSED', 'CONFIRMED', 'RELEASED', 'RESTOCKED', 'CANCELLED')) NOT VALID;
ALTER TABLE reservation VALIDATE CONSTRAINT reservation_state_check;
