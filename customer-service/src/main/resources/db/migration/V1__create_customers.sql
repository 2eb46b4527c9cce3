-- Lower-case and NFC, so that one mailbox is one customer however it is typed.
CREATE TABLE customers (
    id            uuid PRIMARY KEY,
    email         text NOT NULL UNIQUE,
    name          text,
    password_hash text NOT NULL,
    created_at    timestamptz NOT NULL,
    version       bigint NOT NULL
);

CREATE TABLE customer_roles (
    customer_id uuid NOT NULL REFERENCES customers ON DELETE CASCADE,
    role        text NOT NULL,
    PRIMARY KEY (customer_id, role)
);

-- One sign-in and all refresh tokens that descend from it; revoked as a whole when a used one comes back.
CREATE TABLE token_families (
    id          uuid PRIMARY KEY,
    customer_id uuid NOT NULL REFERENCES customers ON DELETE CASCADE,
    started_at  timestamptz NOT NULL,
    revoked_at  timestamptz
);
CREATE INDEX token_families_customer ON token_families (customer_id);

-- The token itself is known to its holder alone: 256 random bits need no salt, their SHA-256 is enough to find them.
CREATE TABLE refresh_tokens (
    token_hash bytea PRIMARY KEY CHECK (octet_length(token_hash) = 32),
    family_id  uuid NOT NULL REFERENCES token_families ON DELETE CASCADE,
    issued_at  timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    used_at    timestamptz
);
CREATE INDEX refresh_tokens_family ON refresh_tokens (family_id);

-- By the hash of what was typed as e-mail, since people type passwords there.
CREATE TABLE login_attempts (
    email_hash bytea PRIMARY KEY CHECK (octet_length(email_hash) = 32),
    failures   integer NOT NULL,
    started_at timestamptz NOT NULL
);
CREATE INDEX login_attempts_started ON login_attempts (started_at);
