package shop.cart.carts;

import jakarta.validation.constraints.NotNull;
import java.net.IDN;
import java.util.Locale;
import java.util.regex.Pattern;
import shop.cart.requests.Malformed;

/** Where the confirmation goes. */
record EmailRequest(@NotNull String email) {

    private static final int MAX = 254;
    private static final Pattern PLAIN =
            Pattern.compile(
                    "[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]");

    /**
     * Lower case, the domain in its ASCII form: two spellings of one address are one.
     *
     * @throws Malformed when it is no address
     */
    String normalised() {
        try {
            String[] parts = email.strip().split("@", -1);
            String address =
                    parts.length == 2 && parts[1].length() <= MAX
                            ? (parts[0] + "@" + IDN.toASCII(parts[1])).toLowerCase(Locale.ROOT)
                            : "";
            if (address.length() <= MAX && PLAIN.matcher(address).matches()) {
                return address;
            }
        } catch (IllegalArgumentException notADomain) {
            // falls through to the one answer for whatever is not an address
        }
        throw new Malformed("/email", "not an e-mail address");
    }
}
