package shop.customer.accounts;

/** The password stands on the list of those that attackers try first. */
class LeakedPassword extends RuntimeException {

    private final String pointer;

    LeakedPassword(String pointer) {
        super("a leaked password");
        this.pointer = pointer;
    }

    String pointer() {
        return pointer;
    }
}
