package shop.catalog.editing;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import shop.catalog.doors.MoneyRequest;
import shop.catalog.products.Offer;
import shop.events.ProductChanged;

/**
 * @param id of a known variant, where a whole list is sent
 * @param sku left out: made from the product's slug and the option values
 * @param onHand the first stock of a new variant; a known one's is changed by its own address
 */
@JsonIgnoreProperties({"availability", "availableQuantity"})
@JsonInclude(JsonInclude.Include.NON_NULL)
record VariantRequest(
        @Nullable Long id,
        @Nullable @Size(min = 1, max = 255) @Pattern(regexp = "(?s)\\S(?:.*\\S)?") String sku,
        @Nullable @Size(max = 10)
                Map<@NotBlank @Size(max = 255) String, @NotBlank @Size(max = 255) String> options,
        @Nullable @Valid MoneyRequest price,
        @Nullable @Valid MoneyRequest compareAtPrice,
        @Nullable @PositiveOrZero @Max(1_000_000_000) Integer weightGrams,
        @Nullable @PositiveOrZero @Max(1_000_000_000) Long onHand) {

    static VariantRequest of(ProductChanged.Variant known) {
        return new VariantRequest(
                known.id(),
                known.sku(),
                known.options(),
                MoneyRequest.of(known.price()),
                MoneyRequest.of(known.compareAtPrice()),
                known.weightGrams(),
                null);
    }

    Map<String, String> choices() {
        return options == null ? Map.of() : options;
    }

    Offer offer(String knownSku) {
        return new Offer(
                knownSku,
                choices(),
                price == null ? null : price.amount(),
                price == null ? null : price.currency(),
                compareAtPrice == null ? null : compareAtPrice.amount(),
                weightGrams);
    }
}
