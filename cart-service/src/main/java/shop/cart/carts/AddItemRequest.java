package shop.cart.carts;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import shop.cart.articles.ArticleWanted;
import shop.cart.requests.Malformed;

/** One of sku and variantId says what; metadata is the buyer's own and tells lines apart. */
record AddItemRequest(
        @Nullable @Size(min = 1, max = 200) String sku,
        @Nullable Long variantId,
        @NotNull Integer quantity,
        @Nullable @Size(max = 20) Map<String, Object> metadata) {

    private static final int MAX_KEY = 64;
    private static final int MAX_VALUE = 500;

    ArticleWanted wanted() {
        if ((sku == null) == (variantId == null)) {
            throw new Malformed("/sku", "give either sku or variantId");
        }
        return ArticleWanted.of(variantId, sku);
    }

    Map<String, Object> checkedMetadata() {
        Map<String, Object> given = metadata == null ? Map.of() : metadata;
        given.forEach(AddItemRequest::check);
        return given;
    }

    private static void check(String key, @Nullable Object value) {
        if (!scalar(value) || key.length() > MAX_KEY || text(value).length() > MAX_VALUE) {
            throw new Malformed(
                    "/metadata/" + key.replace("~", "~0").replace("/", "~1"),
                    "metadata is short text, numbers and booleans");
        }
    }

    private static boolean scalar(@Nullable Object value) {
        return switch (value) {
            case String _, Boolean _ -> true;
            case Number number -> Double.isFinite(number.doubleValue());
            case null, default -> false;
        };
    }

    private static String text(@Nullable Object value) {
        return String.valueOf(value);
    }
}
