package shop.catalog.searching;

import java.util.List;
import org.jspecify.annotations.Nullable;
import shop.events.Money;

/**
 * What a list can be narrowed by, counted over all of it. A product counts once for each value it
 * has in any variant.
 *
 * @param count of products; of 5,000 of them when not {@code complete}, and so all counts here
 * @param categories with their sub-categories, the 100 with the most products
 * @param price of what has one, by the lowest price of each product; null when nothing has
 * @param availability of each product's best variant
 */
public record Facets(
        long count,
        boolean complete,
        List<CategoryCount> categories,
        List<AttributeCounts> attributes,
        @Nullable PriceBounds price,
        List<ValueCount> availability) {

    public record CategoryCount(long id, String slug, String name, long count) {}

    public record AttributeCounts(String name, List<ValueCount> values) {}

    public record ValueCount(String value, long count) {}

    public record PriceBounds(Money min, Money max) {}
}
