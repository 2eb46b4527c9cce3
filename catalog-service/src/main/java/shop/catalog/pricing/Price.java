package shop.catalog.pricing;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import shop.events.Money;

/** What a variant costs in one currency, and formerly did. */
record Price(long variantId, String currency, long amount, @Nullable Long compareAt) {

    PriceView view() {
        return new PriceView(
                variantId,
                new Money(amount, currency),
                Optional.ofNullable(compareAt).map(at -> new Money(at, currency)).orElse(null));
    }
}
