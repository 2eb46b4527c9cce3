package shop.catalog.categories;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A category as staff send it; what only the server gives may be sent back and is ignored.
 *
 * @param slug left out: made from the name, behind the parent's
 * @param name without {@code >}, which parts the names of a path in a product file
 * @param parentId left out: at the root
 * @param position among its siblings, from 0; left out: the last
 */
@JsonIgnoreProperties({"id", "productIds", "children", "version"})
@JsonInclude(JsonInclude.Include.NON_NULL)
record CategoryRequest(
        @Nullable @Size(max = 200) String slug,
        @NotBlank @Size(max = 255) @Pattern(regexp = "[^>]*", message = "must not contain >")
                String name,
        @Nullable Long parentId,
        @Nullable @PositiveOrZero @Max(1_000_000) Integer position) {

    static CategoryRequest of(CategoryRow known) {
        return new CategoryRequest(known.slug(), known.name(), known.parentId(), known.position());
    }
}
