-- Whose visitor is whose customer, as customer-service tells it on "identities"; the newest version counts.
CREATE TABLE visitor_binding (
    visitor_id  uuid   PRIMARY KEY,
    customer_id uuid   NOT NULL,
    version     bigint NOT NULL
);
