package shop.customer.administration;

/** The customer has changed since the version that is asked for. */
class StaleCustomer extends RuntimeException {

    StaleCustomer() {
        super("another version");
    }
}
