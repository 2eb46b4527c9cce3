package shop.catalog.editing;

import java.util.Map;
import shop.catalog.products.Variant;

/**
 * What became of the wanted variants.
 *
 * @param added the new ones with their first stock
 */
record Offered(boolean changed, Map<Variant, Long> added) {

    static final Offered NOTHING = new Offered(false, Map.of());

    Offered or(boolean otherwise) {
        return new Offered(changed || otherwise, added);
    }
}
