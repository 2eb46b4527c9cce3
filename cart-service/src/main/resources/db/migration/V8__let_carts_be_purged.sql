-- The ledger is kept for ever, the carts behind it are not.
alter table checkout drop constraint checkout_cart_id_fkey;

-- Not updated_at: a column that every edit changes must not be in an index.
create index cart_age on cart (created_at);
