package shop.customer.sessions;

/** No session of this customer has that id. */
class UnknownSession extends RuntimeException {

    UnknownSession() {
        super("no such session");
    }
}
