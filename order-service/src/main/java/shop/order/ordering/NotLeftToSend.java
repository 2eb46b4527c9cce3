package shop.order.ordering;

/** A parcel was to hold something that the order does not have, or not so many of it. */
class NotLeftToSend extends RuntimeException {

    private final int line;
    private final String field;

    /**
     * @param line of the request, from 0
     */
    NotLeftToSend(int line, String field, String why) {
        super(why);
        this.line = line;
        this.field = field;
    }

    String pointer() {
        return "/items/" + line + "/" + field;
    }

    String why() {
        return String.valueOf(getMessage());
    }
}
