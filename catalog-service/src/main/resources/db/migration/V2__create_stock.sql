-- What is sold is on_hand - reserved; the checks are the last belt against overselling.
CREATE TABLE stock (
    variant_id     bigint PRIMARY KEY REFERENCES variant,
    on_hand        bigint NOT NULL,
    reserved       bigint NOT NULL DEFAULT 0 CHECK (reserved >= 0),
    version        bigint NOT NULL DEFAULT 1,
    event_sequence bigint NOT NULL DEFAULT 1,
    CHECK (on_hand >= reserved)
);

-- One row for each order that ever asked. RELEASED is a tombstone: it refuses a reserve that comes late.
-- outcome is the answer given to the first request; null while it is decided and for a bare tombstone.
CREATE TABLE reservation (
    order_id   uuid        PRIMARY KEY,
    state      text        NOT NULL CHECK (state IN ('HELD', 'REFUSED', 'CONFIRMED', 'RELEASED')),
    currency   text,
    outcome    jsonb,
    created_at timestamptz NOT NULL,
    ended_at   timestamptz
);
CREATE INDEX reservation_held ON reservation (created_at, order_id) WHERE state = 'HELD';

-- variant_id refers to nothing: a request may name a variant that does not exist, and is refused for it.
CREATE TABLE reservation_line (
    order_id   uuid   NOT NULL REFERENCES reservation,
    variant_id bigint NOT NULL,
    quantity   bigint NOT NULL CHECK (quantity > 0),
    PRIMARY KEY (order_id, variant_id)
);
