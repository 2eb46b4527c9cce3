package shop.catalog.editing;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import shop.catalog.products.Media;

record MediaRequest(@NotNull @Size(max = 2_000) String url, @Nullable @Size(max = 255) String alt) {

    Media toMedia() {
        return new Media(url, alt);
    }
}
