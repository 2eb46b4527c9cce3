package shop.catalog.doors;

import org.jspecify.annotations.Nullable;

/**
 * A place in a list.
 *
 * @param key what the list is sorted by; null behind all that have a price, in a list by price
 */
public record Position(@Nullable String key, long id) {}
