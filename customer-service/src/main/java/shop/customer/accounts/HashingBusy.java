package shop.customer.accounts;

/** More people sign in than passwords can be hashed; it passes. */
public class HashingBusy extends RuntimeException {

    HashingBusy() {
        super("no slot to hash a password in");
    }
}
