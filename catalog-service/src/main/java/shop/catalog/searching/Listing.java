package shop.catalog.searching;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import shop.events.Money;
import shop.events.ProductChanged;
import shop.events.ProductChanged.Category;
import shop.events.ProductChanged.Offer;
import shop.events.ProductChanged.Variant;

/**
 * A product as it is found: its texts by how much they say of it, and what it can be filtered by.
 */
record Listing(ProductChanged product) {

    /** An index takes no more than a megabyte of words; nobody searches the rest. */
    private static final int LONGEST = 20_000;

    String title() {
        return product.title();
    }

    String skus() {
        return text(product.variants().stream().map(Variant::sku));
    }

    String brand() {
        return Objects.requireNonNullElse(product.brand(), "");
    }

    String names() {
        return text(
                Stream.concat(
                        Stream.of(brand()),
                        Stream.concat(
                                product.tags().stream(),
                                product.categories().stream().map(Category::name))));
    }

    String values() {
        return text(labels().map(label -> label.replace(AttributeKeys.BETWEEN, ' ')));
    }

    String description() {
        return text(Stream.of(Jsoup.parseBodyFragment(product.description()).text()));
    }

    Stream<String> attributes() {
        return AttributeKeys.of(product.attributes());
    }

    Stream<String> labels() {
        Stream<Map<String, String>> options = product.variants().stream().map(Variant::options);
        return Stream.concat(attributes(), options.flatMap(AttributeKeys::of)).distinct();
    }

    /** The lowest price in each currency. */
    SortedMap<String, Long> lowest() {
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
