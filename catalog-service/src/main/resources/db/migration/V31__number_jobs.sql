-- The newest first, from one page to the next.
ALTER TABLE job ADD COLUMN number bigint GENERATED ALWAYS AS IDENTITY;
CREATE UNIQUE INDEX job_number ON job (number);
