package shop.customer.request;

/** A part of a request is well formed, but no shop could work with it. */
public class Unacceptable extends RuntimeException {

    private final String pointer;

    public Unacceptable(String pointer, String detail) {
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
