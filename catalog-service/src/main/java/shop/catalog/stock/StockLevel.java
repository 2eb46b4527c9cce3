package shop.catalog.stock;

/**
 * The stock of one variant.
 *
 * @param version rises with every change of the row
 */
public record StockLevel(long variantId, long onHand, long reserved, long version) {

    public long available() {
        return onHand - reserved;
    }

    StockLevel after(Change change) {
        return new StockLevel(
                variantId, onHand + change.onHand(), reserved + change.reserved(), version + 1);
    }
}
