package shop.customer.signin;

import shop.customer.accounts.Customer;

/** The owner said the password a moment ago; to be checked once more under the account's lock. */
public final class Confirmed {

    private final Recognised recognised;
    private final String pointer;

    Confirmed(Recognised recognised, String pointer) {
        this.recognised = recognised;
        this.pointer = pointer;
    }

    /**
     * @param customer locked
     * @throws WrongPassword when the password has changed since
     */
    public void check(Customer customer) {
        if (!recognised.stillHolds(customer)) {
            throw new WrongPassword(pointer);
        }
    }
}
