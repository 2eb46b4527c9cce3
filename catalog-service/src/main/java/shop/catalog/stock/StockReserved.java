package shop.catalog.stock;

/** More is promised to buyers than the wanted level has. */
class StockReserved extends RuntimeException {

    private final StockLevel level;

    StockReserved(StockLevel level) {
        super(level.reserved() + " units are reserved.");
        this.level = level;
    }

    StockLevel level() {
        return level;
    }
}
