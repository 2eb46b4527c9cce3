package shop.catalog.products;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Map;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * What a variant is and costs. Compared as a value: an equal offer is no change.
 *
 * @param priceAmount minor units; absent: cannot be bought
 * @param priceCurrency present with the price, and only then
 * @param compareAtAmount the former price in minor units; only beside a price
 */
@Embeddable
public record Offer(
        String sku,
        @JdbcTypeCode(SqlTypes.JSON) Map<String, String> options,
        @Column(name = "price_amount") @Nullable Long priceAmount,
        @Column(name = "price_currency") @Nullable String priceCurrency,
        @Column(name = "compare_at_amount") @Nullable Long compareAtAmount,
        @Column(name = "weight_grams") @Nullable Integer weightGrams) {}
