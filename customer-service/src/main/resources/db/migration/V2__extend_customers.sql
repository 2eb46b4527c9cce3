-- An erased account keeps its id, since orders go on naming it, and nothing that says whose it was.
ALTER TABLE customers ALTER COLUMN email DROP NOT NULL;
ALTER TABLE customers ALTER COLUMN password_hash DROP NOT NULL;
ALTER TABLE customers ADD COLUMN status text NOT NULL DEFAULT 'active';
ALTER TABLE customers ADD CONSTRAINT customers_status CHECK (
    CASE status
        WHEN 'active' THEN email IS NOT NULL AND password_hash IS NOT NULL
        WHEN 'erased' THEN email IS NULL AND name IS NULL AND password_hash IS NULL
        ELSE false
    END);

-- Facts told on the bus; the newest one's number is the version of its full state.
ALTER TABLE customers ADD COLUMN event_sequence bigint NOT NULL DEFAULT 1;

CREATE INDEX customers_created ON customers (created_at DESC, id DESC) WHERE status = 'active';
CREATE INDEX customers_email_text ON customers USING gin (email extensions.gin_trgm_ops);
CREATE INDEX customers_name_text ON customers USING gin (lower(name) extensions.gin_trgm_ops);
CREATE INDEX customer_roles_role ON customer_roles (role);
