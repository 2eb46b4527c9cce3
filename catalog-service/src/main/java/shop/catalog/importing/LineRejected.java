package shop.catalog.importing;

/** A line that cannot be used; the message is the reason, told to the merchant. */
class LineRejected extends RuntimeException {

    LineRejected(String reason) {
        super(reason);
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
