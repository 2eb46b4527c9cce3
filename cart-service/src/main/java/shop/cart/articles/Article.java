package shop.cart.articles;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import shop.events.Money;

/**
 * A variant of a product as the copy knows it.
 *
 * @param offers what it costs, by currency; none: cannot be bought at present
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
        Map<String, Offer> offers,
        String taxCategory,
        boolean active,
        String availability) {

    /**
     * @param compareAt what it cost before, or elsewhere
     */
    public record Offer(Money price, @Nullable Money compareAt) {}

    /** Absent: it cannot be bought in this currency at present. */
    public @Nullable Money priceIn(String currency) {
        Offer offer = offers.get(currency);
        return offer == null ? null : offer.price();
    }

    public @Nullable Money compareAtIn(String currency) {
        Offer offer = offers.get(currency);
        return offer == null ? null : offer.compareAt();
    }

    public boolean sellableIn(String currency) {
        return active && offers.containsKey(currency);
    }
}
