package shop.catalog.stock;

record StockView(long variantId, long onHand, long reserved, long available) {

    static StockView of(StockLevel level) {
        return new StockView(
                level.variantId(), level.onHand(), level.reserved(), level.available());
    }
}
