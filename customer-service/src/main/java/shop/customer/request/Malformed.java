package shop.customer.request;

/** A part of a request is not what it should be. */
public class Malformed extends RuntimeException {

    private final String pointer;

    /**
     * @param pointer into the body, or the name of a parameter after a slash
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
