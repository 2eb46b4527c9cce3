package shop.catalog.editing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import shop.catalog.products.Option;

/**
 * @param values in the order in which they are shown; left out: in the order of the variants
 */
record OptionRequest(
        @NotBlank @Size(max = 255) String name,
        @Nullable @Size(max = 2_000) List<@NotBlank @Size(max = 255) String> values) {

    Option toOption() {
        return new Option(name, values == null ? List.of() : values);
    }
}
