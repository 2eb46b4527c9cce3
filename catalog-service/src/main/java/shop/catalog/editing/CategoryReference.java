package shop.catalog.editing;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A category by id or slug: {@code 7}, {@code "men"}, or an object with one of them.
 *
 * @param name as it is answered; what it says does not matter
 */
record CategoryReference(
        @Nullable Long id,
        @Nullable @Size(max = 255) String slug,
        @Nullable @Size(max = 255) String name) {

    @JsonCreator
    CategoryReference(
            @JsonProperty("id") @Nullable Long id,
            @JsonProperty("slug") @Nullable String slug,
            @JsonProperty("name") @Nullable String name) {
        this.id = id;
        this.slug = slug;
        this.name = name;
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static CategoryReference of(long id) {
        return new CategoryReference(id, null, null);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static CategoryReference of(String slug) {
        return new CategoryReference(null, slug, null);
    }
}
