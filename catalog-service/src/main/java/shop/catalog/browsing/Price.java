package shop.catalog.browsing;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import shop.events.Money;
import shop.events.ProductChanged.Offer;
import shop.events.ProductChanged.Variant;

/** What a variant costs in one currency; nothing when it has no price in that one. */
record Price(@Nullable Money price, @Nullable Money compareAt) {

    private static final Price NONE = new Price(null, null);

    /**
     * @param currency the shop's own when absent
     */
    static Price of(Variant variant, Optional<String> currency) {
        Money own = variant.price();
        boolean inOwn = own == null || currency.orElse(own.currency()).equals(own.currency());
        if (inOwn && (own != null || currency.isEmpty())) {
            return new Price(own, variant.compareAtPrice());
        }
        return offers(variant).stream()
                .filter(offer -> Optional.of(offer.price().currency()).equals(currency))
                .findFirst()
                .map(offer -> new Price(offer.price(), offer.compareAtPrice()))
                .orElse(NONE);
    }

    private static List<Offer> offers(Variant variant) {
        return Objects.requireNonNullElse(variant.prices(), List.of());
    }
}
