-- Commands by the key their sender chose; the row is written first in the command's own transaction.
CREATE TABLE idempotency (
    principal    uuid        NOT NULL,
    route        text        NOT NULL, -- method and path, with the order's id
    key          text        NOT NULL,
    request_hash text        NOT NULL,
    answer       text, -- the body that was answered; set before the row's transaction ends
    created_at   timestamptz NOT NULL,
    PRIMARY KEY (principal, route, key)
);
CREATE INDEX idempotency_age ON idempotency (created_at);
