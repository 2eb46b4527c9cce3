CREATE TABLE customer_addresses (
    id               uuid PRIMARY KEY,
    customer_id      uuid NOT NULL REFERENCES customers,
    address          jsonb NOT NULL,
    default_shipping boolean NOT NULL,
    default_billing  boolean NOT NULL,
    created_at       timestamptz NOT NULL
);
CREATE INDEX customer_addresses_customer ON customer_addresses (customer_id, created_at, id);
CREATE UNIQUE INDEX customer_addresses_shipping ON customer_addresses (customer_id) WHERE default_shipping;
CREATE UNIQUE INDEX customer_addresses_billing ON customer_addresses (customer_id) WHERE default_billing;
