-- What was changed by hand, and by whom; sales are in the reservations.
CREATE TABLE stock_adjustment (
    id         bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    variant_id bigint      NOT NULL REFERENCES stock ON DELETE CASCADE,
    delta      bigint      NOT NULL CHECK (delta <> 0),
    reason     text        NOT NULL CHECK (reason IN ('received', 'damaged', 'lost', 'found', 'returned', 'correction')),
    note       text,
    on_hand    bigint      NOT NULL CHECK (on_hand >= 0),
    made_by    uuid        NOT NULL,
    made_at    timestamptz NOT NULL
);
CREATE INDEX stock_adjustment_history ON stock_adjustment (variant_id, id);
