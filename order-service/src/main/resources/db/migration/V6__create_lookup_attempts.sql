-- Wrong guesses of an order's e-mail, known number or not, counted for all replicas in one place.
CREATE TABLE lookup_attempts (
    number_hash bytea       PRIMARY KEY CHECK (octet_length(number_hash) = 32),
    failures    integer     NOT NULL,
    started_at  timestamptz NOT NULL
);
CREATE INDEX lookup_attempts_started ON lookup_attempts (started_at);
