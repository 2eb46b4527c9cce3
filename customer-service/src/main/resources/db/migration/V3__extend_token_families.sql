-- A family is a session as its customer sees it. Rows made before know no browser and no last use.
ALTER TABLE token_families ADD COLUMN user_agent text;
ALTER TABLE token_families ADD COLUMN last_used_at timestamptz;
CREATE INDEX token_families_started ON token_families (started_at);
