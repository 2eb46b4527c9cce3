package shop.customer.signin;

/** E-mail and password belong to nobody; which of the two is wrong is not said. */
class WrongCredentials extends RuntimeException {

    WrongCredentials() {
        super("wrong e-mail or password");
    }
}
