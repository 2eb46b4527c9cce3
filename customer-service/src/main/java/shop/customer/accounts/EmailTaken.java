package shop.customer.accounts;

/** Another account has this e-mail. */
public class EmailTaken extends RuntimeException {

    public EmailTaken() {
        super("another account has this e-mail");
    }
}
