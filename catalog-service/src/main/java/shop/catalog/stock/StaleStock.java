package shop.catalog.stock;

class StaleStock extends RuntimeException {

    StaleStock() {
        super("The stock has changed since it was read.");
    }
}
