#!/bin/bash
# Runs once, after init.sql, in an empty data directory: gives every role the password of its variable.
set -euo pipefail
psql -v ON_ERROR_STOP=1 -U "$POSTGRES_USER" -d "$POSTGRES_DB" \
  -v catalog="${SHOP_DB_PASSWORD_CATALOG:?}" -v cart="${SHOP_DB_PASSWORD_CART:?}" \
  -v orders="${SHOP_DB_PASSWORD_ORDERS:?}" -v customer="${SHOP_DB_PASSWORD_CUSTOMER:?}" <<'SQL'
ALTER ROLE catalog PASSWORD :'catalog';
ALTER ROLE cart PASSWORD :'cart';
ALTER ROLE orders PASSWORD :'orders';
ALTER ROLE customer PASSWORD :'customer';
SQL
