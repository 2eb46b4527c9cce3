-- What a visitor allows to be told of the visit; the sequence counts what was told, and goes on when consent is taken back and given again.
CREATE TABLE visit_consent (
    visitor_id uuid PRIMARY KEY,
    given      boolean NOT NULL,
    sequence   bigint NOT NULL,
    changed_at timestamptz NOT NULL
);
