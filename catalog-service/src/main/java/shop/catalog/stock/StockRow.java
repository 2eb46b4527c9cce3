package shop.catalog.stock;

/**
 * A line of the list of all stock.
 *
 * @param availability the word that shoppers are told
 */
record StockRow(
        long variantId,
        long productId,
        String sku,
        long onHand,
        long reserved,
        long available,
        String availability) {}
