package shop.catalog.searching;

import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;

/**
 * Which products are wanted; what is absent does not matter.
 *
 * @param words in the syntax of a web search: quotes, {@code or}, {@code -without}
 * @param category id or slug; its sub-categories belong to it
 * @param price the lowest price of a product in {@code currency}
 * @param inStock whether something of it can be bought now
 * @param attributes names of attributes or options, each with the values that do
 */
public record Criteria(
        Optional<String> words,
        Optional<String> category,
        PriceRange price,
        Optional<Boolean> inStock,
        SortedMap<String, SortedSet<String>> attributes,
        String currency) {}
