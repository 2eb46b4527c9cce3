package shop.customer.signin;

/** Somebody signed in could not say the password once more. */
class WrongPassword extends RuntimeException {

    private final String pointer;

    WrongPassword(String pointer) {
        super("wrong password");
        this.pointer = pointer;
    }

    String pointer() {
        return pointer;
    }
}
