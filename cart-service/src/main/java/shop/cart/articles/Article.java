package shop.cart.articles;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import shop.events.Money;

/**
 * A variant of a product as the copy knows it.
 *
 * @param price absent: cannot be bought at present
 * @param active false for drafts, withdrawn products and removed variants
 * @param availability in-stock, low-stock, out-of-stock or withdrawn
 */
public record Article(
        long variantId,
        long productId,
        String sku,
        String title,
        Map<String, String> options,
        @Nullable String imageUrl,
        @Nullable Money price,
        @Nullable Money compareAtPrice,
        String taxCategory,
        boolean active,
        String availability) {

    public boolean sellable() {
        return active && price != null;
    }
}
