package shop.catalog.searching;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import shop.events.Money;
import shop.events.ProductChanged;
import shop.events.ProductChanged.Category;
import shop.events.ProductChanged.Offer;
import shop.events.ProductChanged.Variant;

/**
 * A product as it is found: its texts by how much they say of it, and what it can be filtered by.
 *
 * @param labels attributes and options as they are shown, each a name and its value
 * @param currencies of {@code prices}, which are the lowest in each
 */
record Listing(
        long id,
        String title,
        String skus,
        String brand,
        String names,
        String details,
        String description,
        List<String> labels,
        List<String> attributes,
        List<String> currencies,
        List<Long> prices) {

    /** An index takes no more than a megabyte of words; nobody searches the rest. */
    private static final int LONGEST = 20_000;

    static Listing of(ProductChanged product) {
        String brand = Objects.requireNonNullElse(product.brand(), "");
        List<String> attributes = AttributeKeys.of(product.attributes()).toList();
        List<String> labels = labels(product, attributes);
        SortedMap<String, Long> lowest = lowest(product);
        return new Listing(
                product.id(),
                product.title(),
                text(product.variants().stream().map(Variant::sku)),
                brand,
                text(names(product, brand)),
                text(labels.stream().map(label -> label.replace(AttributeKeys.BETWEEN, ' '))),
                text(Stream.of(Jsoup.parseBodyFragment(product.description()).text())),
                labels,
                attributes,
                List.copyOf(lowest.keySet()),
                List.copyOf(lowest.values()));
    }

    private static Stream<String> names(ProductChanged product, String brand) {
        return Stream.of(
                        Stream.of(brand),
                        product.tags().stream(),
                        product.categories().stream().map(Category::name))
                .flatMap(Function.identity());
    }

    private static List<String> labels(ProductChanged product, List<String> attributes) {
        Stream<Map<String, String>> options = product.variants().stream().map(Variant::options);
        return Stream.concat(attributes.stream(), options.flatMap(AttributeKeys::of))
                .distinct()
                .toList();
    }

    private static SortedMap<String, Long> lowest(ProductChanged product) {
        SortedMap<String, Long> lowest = new TreeMap<>();
        product.variants().stream()
                .flatMap(Listing::prices)
                .forEach(price -> lowest.merge(price.currency(), price.amount(), Math::min));
        return lowest;
    }

    private static Stream<Money> prices(Variant variant) {
        List<Offer> others = Objects.requireNonNullElse(variant.prices(), List.of());
        return Stream.concat(Stream.ofNullable(variant.price()), others.stream().map(Offer::price));
    }

    private static String text(Stream<String> parts) {
        String all = String.join(" ", parts.toList());
        return all.substring(0, Math.min(LONGEST, all.length()));
    }
}
