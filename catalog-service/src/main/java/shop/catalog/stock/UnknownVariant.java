package shop.catalog.stock;

class UnknownVariant extends RuntimeException {

    UnknownVariant(long variantId) {
        super("There is no variant " + variantId + ".");
    }
}
