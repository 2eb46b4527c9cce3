package shop.catalog.reserving;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import shop.events.Money;

/**
 * What a reserve must know of a variant.
 *
 * @param active whether its product is sold at all
 */
record Article(
        long variantId,
        boolean active,
        String taxCategory,
        long productVersion,
        @Nullable Long priceAmount,
        @Nullable String priceCurrency) {

    Optional<Money> price(String currency) {
        return priceAmount != null && currency.equals(priceCurrency)
                ? Optional.of(new Money(priceAmount, currency))
                : Optional.empty();
    }
}
