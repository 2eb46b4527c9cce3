package shop.catalog.doors;

/** A header or query parameter that cannot be meant; the message is told to the client. */
public class Malformed extends RuntimeException {

    public Malformed(String detail) {
        super(detail);
    }
}
