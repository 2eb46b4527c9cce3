package shop.customer.signin;

/** A refresh token that is unknown, used, revoked or too old; which of them is not said. */
class SessionEnded extends RuntimeException {

    SessionEnded() {
        super("the session has ended");
    }
}
