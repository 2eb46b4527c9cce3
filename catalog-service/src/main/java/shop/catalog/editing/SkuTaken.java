package shop.catalog.editing;

class SkuTaken extends RuntimeException {

    private final String pointer;

    SkuTaken(String sku, String pointer) {
        super("Another variant has the sku " + sku + ".");
        this.pointer = pointer;
    }

    String pointer() {
        return pointer;
    }
}
