package shop.customer.visits;

/** The visitor has not allowed to be followed. */
class ConsentRequired extends RuntimeException {

    ConsentRequired() {
        super("the visitor has not consented");
    }
}
