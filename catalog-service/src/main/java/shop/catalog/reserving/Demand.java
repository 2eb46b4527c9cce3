package shop.catalog.reserving;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What an order wants: quantities by ascending variant id.
 *
 * @param currency the currency the buyer saw the prices in
 */
record Demand(String currency, SortedMap<Long, Long> quantities) {

    Demand {
        quantities = Collections.unmodifiableSortedMap(new TreeMap<>(quantities));
    }
}
