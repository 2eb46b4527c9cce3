package shop.customer.accounts;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The first admin. Both empty: none is made.
 *
 * @param email of the account
 * @param password counts when the account is made; later changes here change nothing
 */
@ConfigurationProperties("shop.admin")
record AdminProperties(String email, String password) {

    boolean given() {
        return !email.isBlank() && !password.isBlank();
    }

    /** Settings are printed now and then; the password is not. */
    @Override
    public String toString() {
        return "AdminProperties[email=" + email + "]";
    }
}
