-- What came in for an order; amounts are minor units of the order's currency.
CREATE TABLE order_payment (
    order_id  uuid        NOT NULL REFERENCES orders,
    entry     integer     NOT NULL,
    id        uuid        NOT NULL,
    method    text        NOT NULL,
    reference text,
    status    text        NOT NULL,
    amount    bigint      NOT NULL CHECK (amount > 0),
    at        timestamptz NOT NULL,
    PRIMARY KEY (order_id, entry)
);

-- What was sent of it.
CREATE TABLE order_fulfilment (
    order_id        uuid        NOT NULL REFERENCES orders,
    entry           integer     NOT NULL,
    id              uuid        NOT NULL,
    at              timestamptz NOT NULL,
    items           jsonb       NOT NULL, -- [{productId, variantId, sku, quantity}]
    carrier         text,
    tracking_number text,
    delivered_at    timestamptz,
    PRIMARY KEY (order_id, entry)
);

-- What staff told each other about it; the buyer never sees it.
CREATE TABLE order_note (
    order_id uuid        NOT NULL REFERENCES orders,
    entry    integer     NOT NULL,
    id       uuid        NOT NULL,
    at       timestamptz NOT NULL,
    text     text        NOT NULL,
    author   uuid        NOT NULL,
    PRIMARY KEY (order_id, entry)
);

-- Until now each order had one entry, "placed".
ALTER TABLE order_history
    ADD status text NOT NULL DEFAULT 'placed', -- of the order, once this had happened
    ADD detail text;

-- What no command may ever break, whatever its code.
ALTER TABLE orders ADD CHECK (amount_received >= 0 AND amount_received - amount_refunded <= total);
ALTER TABLE order_item ADD CHECK (fulfilled_quantity BETWEEN 0 AND quantity);
