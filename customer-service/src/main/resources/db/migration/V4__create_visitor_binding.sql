-- The first customer wins a visitor, for good: a row is never changed. It outlives an erased account, so that nobody else wins its visitors.
CREATE TABLE visitor_binding (
    visitor_id  uuid PRIMARY KEY,
    customer_id uuid NOT NULL,
    version     bigint NOT NULL,
    bound_at    timestamptz NOT NULL
);
CREATE INDEX visitor_binding_customer ON visitor_binding (customer_id);
