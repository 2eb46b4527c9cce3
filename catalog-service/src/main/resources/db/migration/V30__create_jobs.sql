-- Work that outlives its request. What was uploaded lies in chunks until the job has ended; an upload that is still coming
-- in is UPLOADING and nobody's business. bytes, lines and next_line say how far the last commit came, and where the next
-- worker goes on: worker and leased_until say who that is.
CREATE TABLE job (
    id                 uuid        PRIMARY KEY,
    kind               text        NOT NULL,
    media_type         text        NOT NULL,
    state              text        NOT NULL CHECK (state IN ('uploading', 'queued', 'running', 'done', 'failed')),
    total_bytes        bigint      NOT NULL DEFAULT 0,
    bytes              bigint      NOT NULL DEFAULT 0,
    lines              bigint      NOT NULL DEFAULT 0,
    next_line          bigint      NOT NULL DEFAULT 1,
    products_created   bigint      NOT NULL DEFAULT 0,
    products_updated   bigint      NOT NULL DEFAULT 0,
    products_unchanged bigint      NOT NULL DEFAULT 0,
    variants_created   bigint      NOT NULL DEFAULT 0,
    variants_updated   bigint      NOT NULL DEFAULT 0,
    variants_unchanged bigint      NOT NULL DEFAULT 0,
    rejected           bigint      NOT NULL DEFAULT 0,
    attempts           integer     NOT NULL DEFAULT 0,
    worker             uuid,
    leased_until       timestamptz,
    touched_at         timestamptz NOT NULL,
    created_at         timestamptz NOT NULL,
    finished_at        timestamptz,
    error              text
);
CREATE INDEX job_open ON job (id) WHERE state IN ('queued', 'running');

CREATE TABLE job_chunk (
    job_id  uuid    NOT NULL REFERENCES job ON DELETE CASCADE,
    number  integer NOT NULL,
    content bytea   NOT NULL,
    PRIMARY KEY (job_id, number)
);
-- Read once and deleted: not worth compressing.
ALTER TABLE job_chunk ALTER COLUMN content SET STORAGE EXTERNAL;

-- What the job has met already, so that it meets nothing twice.
CREATE TABLE job_mark (
    job_id uuid NOT NULL REFERENCES job ON DELETE CASCADE,
    name   text NOT NULL,
    PRIMARY KEY (job_id, name)
);

CREATE TABLE job_rejection (
    job_id uuid   NOT NULL REFERENCES job ON DELETE CASCADE,
    number bigint GENERATED ALWAYS AS IDENTITY,
    line   bigint NOT NULL,
    handle text   NOT NULL,
    reason text   NOT NULL,
    PRIMARY KEY (job_id, number)
);
