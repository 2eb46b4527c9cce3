package shop.customer.administration;

/** Nobody has that id, or nobody any more. */
class UnknownCustomer extends RuntimeException {

    UnknownCustomer() {
        super("no such customer");
    }
}
