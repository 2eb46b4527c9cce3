package shop.catalog.importing;

class NotAProductFile extends RuntimeException {

    NotAProductFile(String reason) {
        super(reason);
    }
}
