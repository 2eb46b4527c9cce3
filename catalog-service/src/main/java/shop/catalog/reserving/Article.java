package shop.catalog.reserving;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import shop.events.Money;

/**
 * What a reserve must know of a variant.
 *
 * @param active whether its product is sold at all
 * @param priceAmount in the currency that was asked for; null: it has none in that currency
 */
record Article(
        long variantId,
        boolean active,
        String taxCategory,
        long productVersion,
        @Nullable Long priceAmount) {

    Optional<Money> price(String currency) {
        return Optional.ofNullable(priceAmount).map(amount -> new Money(amount, currency));
    }
}
