package shop.customer.accounts;

/** A valid access token of an account that was erased, or is another shop's. */
public class AccountGone extends RuntimeException {

    public AccountGone() {
        super("no such account");
    }
}
