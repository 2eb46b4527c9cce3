CREATE TABLE thing (id text PRIMARY KEY, text text NOT NULL, version integer NOT NULL);
