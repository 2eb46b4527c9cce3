package shop.catalog.importing;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import shop.catalog.products.Media;
import shop.catalog.products.Option;
import shop.events.Money;

/**
 * A product as one line of JSON, in the shape in which the shop shows it; what the shop itself says
 * of a product may be there and is not read.
 */
@JsonIgnoreProperties({"id", "priceFrom", "version"})
record ProductLine(
        @Nullable String slug,
        @Nullable String title,
        @Nullable String description,
        @Nullable String status,
        @Nullable String brand,
        @Nullable String taxCategory,
        @Nullable List<Category> categories,
        @Nullable List<String> tags,
        @Nullable Map<String, String> attributes,
        @Nullable List<Media> media,
        @Nullable List<Option> options,
        @Nullable List<Variant> variants) {

    @JsonIgnoreProperties("id")
    record Category(@Nullable String slug, @Nullable String name) {}

    /**
     * @param availableQuantity what is on hand if the variant is new, unless onHand says it
     */
    @JsonIgnoreProperties({"id", "availability"})
    record Variant(
            @Nullable String sku,
            @Nullable Map<String, String> options,
            @Nullable Money price,
            @Nullable Money compareAtPrice,
            @Nullable Integer weightGrams,
            @Nullable Long availableQuantity,
            @Nullable Long onHand) {}
}
