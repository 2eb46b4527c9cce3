package shop.catalog.importing;

import java.util.Map;
import java.util.Optional;
import shop.catalog.products.Offer;

/**
 * A variant as a line describes it.
 *
 * @param line where it stands
 * @param sku as given; a missing one is made from handle and option values
 * @param prices in further currencies, those of which the file speaks; empty: none
 * @param quantity what is on hand, if the variant is new
 */
record VariantDraft(
        long line,
        Optional<String> sku,
        Map<String, String> options,
        Optional<Price> price,
        Map<String, Optional<Price>> prices,
        Optional<Integer> weightGrams,
        long quantity) {

    /** In minor units. */
    record Price(long amount, String currency, Optional<Long> compareAt) {}

    Offer offer(String knownSku) {
        return new Offer(
                knownSku,
                options,
                price.map(Price::amount).orElse(null),
                price.map(Price::currency).orElse(null),
                price.flatMap(Price::compareAt).orElse(null),
                weightGrams.orElse(null));
    }
}
