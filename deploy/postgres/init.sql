-- One database, one schema for each service, one role for each schema. Run by a superuser in an empty database "shop".
-- Passwords are set afterwards (ALTER ROLE … PASSWORD): this file holds no secret.
REVOKE ALL ON SCHEMA public FROM PUBLIC;
REVOKE ALL ON DATABASE shop FROM PUBLIC;

CREATE SCHEMA extensions;
GRANT USAGE ON SCHEMA extensions TO PUBLIC;
CREATE EXTENSION pg_trgm SCHEMA extensions;
CREATE EXTENSION unaccent SCHEMA extensions;

CREATE ROLE catalog LOGIN;
CREATE ROLE cart LOGIN;
CREATE ROLE orders LOGIN;
CREATE ROLE customer LOGIN;
GRANT CONNECT ON DATABASE shop TO catalog, cart, orders, customer;

CREATE SCHEMA catalog AUTHORIZATION catalog;
CREATE SCHEMA cart AUTHORIZATION cart;
CREATE SCHEMA orders AUTHORIZATION orders;
CREATE SCHEMA customer AUTHORIZATION customer;

ALTER ROLE catalog SET search_path = catalog, extensions;
ALTER ROLE cart SET search_path = cart, extensions;
ALTER ROLE orders SET search_path = orders, extensions;
ALTER ROLE customer SET search_path = customer, extensions;
