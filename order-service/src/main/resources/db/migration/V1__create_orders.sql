-- Amounts are minor units of the order's currency.
CREATE TABLE orders (
    id                 uuid        PRIMARY KEY,
    number             text        NOT NULL UNIQUE,
    status             text        NOT NULL,
    placed_at          timestamptz NOT NULL,
    placed_event_id    uuid        NOT NULL, -- tells a repeat from a second order under the same id
    cart_id            uuid        NOT NULL,
    visitor_id         uuid        NOT NULL,
    customer_id        uuid,
    email              text,
    note               text,
    addresses          jsonb,
    currency           text        NOT NULL,
    tax_included       boolean     NOT NULL,
    coupons            jsonb       NOT NULL,
    shipping_id        text        NOT NULL,
    shipping_name      text        NOT NULL,
    subtotal           bigint      NOT NULL,
    discount           bigint      NOT NULL,
    shipping           bigint      NOT NULL,
    tax                bigint      NOT NULL,
    total              bigint      NOT NULL,
    tax_rates          jsonb       NOT NULL,
    payment_method     text        NOT NULL,
    payment_reference  text,
    payment_status     text        NOT NULL,
    payment_authorised bigint      NOT NULL,
    amount_received    bigint      NOT NULL DEFAULT 0,
    amount_refunded    bigint      NOT NULL DEFAULT 0,
    event_sequence     bigint      NOT NULL DEFAULT 2, -- of the order's last event; order.accepted is 2
    accepted_event_id  uuid, -- of its order.accepted; set before the row's transaction ends
    accepted_at        timestamptz NOT NULL,
    version            bigint      NOT NULL DEFAULT 0
);

-- The two lists of GET /api/orders, newest first.
CREATE INDEX orders_of_visitor ON orders (visitor_id, placed_at DESC, id DESC) WHERE customer_id IS NULL;
CREATE INDEX orders_of_customer ON orders (customer_id, placed_at DESC, id DESC) WHERE customer_id IS NOT NULL;

CREATE TABLE order_item (
    order_id           uuid    NOT NULL REFERENCES orders,
    line               integer NOT NULL,
    product_id         bigint  NOT NULL,
    variant_id         bigint  NOT NULL,
    sku                text    NOT NULL,
    title              text    NOT NULL,
    options            json    NOT NULL, -- not jsonb: the buyer sees them in the product's order
    unit_price         bigint  NOT NULL,
    quantity           integer NOT NULL,
    discount           bigint  NOT NULL,
    tax_rate           numeric NOT NULL,
    tax                bigint  NOT NULL,
    total              bigint  NOT NULL,
    fulfilled_quantity integer NOT NULL DEFAULT 0,
    returned_quantity  integer NOT NULL DEFAULT 0,
    PRIMARY KEY (order_id, line)
);

CREATE TABLE order_history (
    order_id uuid        NOT NULL REFERENCES orders,
    entry    integer     NOT NULL,
    at       timestamptz NOT NULL,
    fact     text        NOT NULL,
    by       text        NOT NULL,
    PRIMARY KEY (order_id, entry)
);
