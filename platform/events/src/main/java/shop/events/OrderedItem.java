package shop.events;

/**
 * So many of an ordered article.
 *
 * @param quantity at least 1
 */
public record OrderedItem(long productId, long variantId, String sku, int quantity) {

    /**
     * @throws IllegalArgumentException when the quantity is below 1
     */
    public OrderedItem {
        Require.that(quantity >= 1, "quantity is below 1");
    }
}
