package shop.order.ordering;

/** A field is well-formed, but a rule of the shop refuses it. */
public class Unacceptable extends RuntimeException {

    private final String pointer;

    public Unacceptable(String pointer, String why) {
        super(why);
        this.pointer = pointer;
    }

    String pointer() {
        return pointer;
    }

    String why() {
        return String.valueOf(getMessage());
    }
}
