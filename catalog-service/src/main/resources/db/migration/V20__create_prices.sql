-- Prices in other currencies than the shop's own, which stands in the variant's row.
CREATE TABLE price (
    variant_id bigint NOT NULL REFERENCES variant ON DELETE CASCADE,
    currency   text   NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
    amount     bigint NOT NULL CHECK (amount >= 0),
    compare_at bigint CHECK (compare_at >= 0),
    PRIMARY KEY (variant_id, currency)
);
