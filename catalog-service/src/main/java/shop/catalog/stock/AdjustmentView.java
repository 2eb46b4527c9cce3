package shop.catalog.stock;

/** The level after an adjustment, and the adjustment. */
record AdjustmentView(
        long variantId, long onHand, long reserved, long available, Adjustment adjustment) {

    static AdjustmentView of(StockLevel level, Adjustment adjustment) {
        return new AdjustmentView(
                level.variantId(), level.onHand(), level.reserved(), level.available(), adjustment);
    }
}
