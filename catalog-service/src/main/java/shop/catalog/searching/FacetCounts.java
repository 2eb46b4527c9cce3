package shop.catalog.searching;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import shop.catalog.searching.Facets.AttributeCounts;
import shop.catalog.searching.Facets.CategoryCount;
import shop.catalog.searching.Facets.PriceBounds;
import shop.catalog.searching.Facets.ValueCount;
import shop.events.Money;

/** Facets as the database counts them. */
record FacetCounts(
        List<CategoryCount> categories,
        List<LabelCount> labels,
        @Nullable Long lowest,
        @Nullable Long highest,
        List<ValueCount> availability) {

    private static final int MOST_NAMES = 50;
    private static final int MOST_VALUES = 50;

    record LabelCount(String name, String value, long count) {}

    Facets facets(String currency, long count, boolean complete) {
        return new Facets(
                count,
                complete,
                categories,
                attributes(),
                lowest == null || highest == null
                        ? null
                        : new PriceBounds(
                                new Money(lowest, currency), new Money(highest, currency)),
                availability);
    }

    private List<AttributeCounts> attributes() {
        Map<String, List<ValueCount>> values = new LinkedHashMap<>();
        labels.forEach(label ->
                values.computeIfAbsent(label.name(), name -> new ArrayList<>())
                        .add(new ValueCount(label.value(), label.count())));
        return values.entrySet().stream()
                .limit(MOST_NAMES)
                .map(e -> new AttributeCounts(e.getKey(), first(e.getValue())))
                .toList();
    }

    private static List<ValueCount> first(List<ValueCount> values) {
        return List.copyOf(values.subList(0, Math.min(MOST_VALUES, values.size())));
    }
}
