package shop.catalog.editing;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import shop.events.ProductChanged;

/**
 * A product as staff send it.
 *
 * @param slug left out: made from the title
 * @param status left out: {@code active}, as in a product file
 * @param options left out: the names that the first variant uses
 */
@JsonIgnoreProperties({"id", "version", "priceFrom"})
@JsonInclude(JsonInclude.Include.NON_NULL)
record ProductRequest(
        @Nullable @Size(max = 255) String slug,
        @NotBlank @Size(max = 255) String title,
        @Nullable @Size(max = 50_000) String description,
        @Nullable @Pattern(regexp = "draft|active|withdrawn") String status,
        @Nullable @Size(max = 255) String brand,
        @Nullable @Size(max = 255) @Pattern(regexp = "\\S(?:.*\\S)?") String taxCategory,
        @Nullable @Size(max = 50) List<@NotNull @Valid CategoryReference> categories,
        @Nullable @Size(max = 250) List<@NotBlank @Size(max = 255) String> tags,
        @Nullable @Size(max = 1_000)
                Map<@NotBlank @Size(max = 255) String, @NotNull @Size(max = 255) String> attributes,
        @Nullable @Size(max = 2_000) List<@NotNull @Valid MediaRequest> media,
        @Nullable @Size(max = 10) List<@NotNull @Valid OptionRequest> options,
        @Nullable @Size(max = 2_000) List<@NotNull @Valid VariantRequest> variants) {

    static ProductRequest of(ProductChanged known) {
        return new ProductRequest(
                known.slug(),
                known.title(),
                known.description(),
                known.status(),
                known.brand(),
                known.taxCategory(),
                known.categories().stream().map(c -> CategoryReference.of(c.id())).toList(),
                known.tags(),
                known.attributes(),
                known.media().stream().map(m -> new MediaRequest(m.url(), m.alt())).toList(),
                known.options().stream().map(o -> new OptionRequest(o.name(), o.values())).toList(),
                known.variants().stream().map(VariantRequest::of).toList());
    }

    List<CategoryReference> filed() {
        return categories == null ? List.of() : categories;
    }

    List<MediaRequest> pictures() {
        return media == null ? List.of() : media;
    }

    List<VariantRequest> offers() {
        return variants == null ? List.of() : variants;
    }

    /** As they were sent, or as the variants imply. */
    List<OptionRequest> choices() {
        if (options != null) {
            return options;
        }
        return offers().stream()
                .limit(1)
                .flatMap(variant -> variant.choices().keySet().stream())
                .map(name -> new OptionRequest(name, null))
                .toList();
    }
}
