package shop.customer.visits;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import shop.customer.request.Malformed;

/**
 * What somebody did.
 *
 * @param productId of a view alone
 * @param query of a search alone
 */
record VisitRequest(
        @NotNull Type type,
        @Nullable @Positive Long productId,
        @Nullable @Size(max = 200) String query) {

    enum Type {
        @JsonProperty("arrived")
        ARRIVED,
        @JsonProperty("viewed")
        VIEWED,
        @JsonProperty("searched")
        SEARCHED
    }

    /**
     * @throws Malformed when the type's member is missing, or one of another type is there
     */
    Visit checked() {
        return switch (type) {
            case ARRIVED -> {
                absent("/productId", productId);
                absent("/query", query);
                yield new Visit.Arrived();
            }
            case VIEWED -> {
                absent("/query", query);
                yield new Visit.Viewed(present("/productId", productId));
            }
            case SEARCHED -> {
                absent("/productId", productId);
                yield new Visit.Searched(notBlank(present("/query", query)));
            }
        };
    }

    private static String notBlank(String query) {
        if (query.isBlank()) {
            throw new Malformed("/query", "must not be blank");
        }
        return query.strip();
    }

    private static void absent(String pointer, @Nullable Object member) {
        if (member != null) {
            throw new Malformed(pointer, "does not belong to this type");
        }
    }

    private static <T> T present(String pointer, @Nullable T member) {
        if (member == null) {
            throw new Malformed(pointer, "is needed for this type");
        }
        return member;
    }
}
