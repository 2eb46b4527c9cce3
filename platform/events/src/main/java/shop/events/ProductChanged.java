package shop.events;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The full state of a product after a change. The newest {@code version} wins; {@code withdrawn}
 * wins over any stock.
 *
 * @param slug unique, never all digits
 * @param description HTML, sanitised
 * @param status {@code draft}, {@code active} or {@code withdrawn}
 * @param version rises with every change of the product
 */
@Contract(type = "shop.product.changed.v1", topic = "products")
public record ProductChanged(
        long id,
        String slug,
        String title,
        String description,
        String status,
        @Nullable String brand,
        String taxCategory,
        List<Category> categories,
        List<String> tags,
        Map<String, String> attributes,
        List<Media> media,
        List<Option> options,
        List<Variant> variants,
        long version)
        implements Event {

    private static final Set<String> STATUSES = Set.of("draft", "active", "withdrawn");

    /**
     * @throws IllegalArgumentException when the status is unknown or the version is below 1
     */
    public ProductChanged {
        Require.that(STATUSES.contains(status), "unknown product status: " + status);
        Require.that(version >= 1, "version is below 1");
        categories = List.copyOf(categories);
        tags = List.copyOf(tags);
        media = List.copyOf(media);
        options = List.copyOf(options);
        variants = List.copyOf(variants);
    }

    @Override
    public String key() {
        return Long.toString(id);
    }

    public record Category(long id, String slug, String name) {}

    public record Media(String url, @Nullable String alt) {}

    public record Option(String name, List<String> values) {}

    /**
     * @param price absent: cannot be bought yet
     * @param weightGrams absent: not stated
     * @param prices in other currencies than {@code price}, one for each; absent: none
     */
    public record Variant(
            long id,
            String sku,
            Map<String, String> options,
            @Nullable Money price,
            @Nullable Money compareAtPrice,
            @Nullable Integer weightGrams,
            @Nullable List<Offer> prices) {}

    /** A price in one currency. */
    public record Offer(Money price, @Nullable Money compareAtPrice) {}
}
