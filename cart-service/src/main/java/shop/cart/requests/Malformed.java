package shop.cart.requests;

/** A part of a request is not what it should be. */
public class Malformed extends RuntimeException {

    private final String pointer;

    /**
     * @param pointer into the body; empty when a header is meant
     */
    public Malformed(String pointer, String detail) {
        super(detail);
        this.pointer = pointer;
    }

    String pointer() {
        return pointer;
    }

    String detail() {
        return String.valueOf(getMessage());
    }
}
