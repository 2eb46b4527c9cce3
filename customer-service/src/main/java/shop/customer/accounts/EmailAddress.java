package shop.customer.accounts;

import java.net.IDN;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import shop.customer.request.Malformed;

/**
 * An e-mail address in the one form that is stored and compared.
 *
 * @param value without blanks around it, lower-case, composed Unicode, the domain in its ASCII form
 */
public record EmailAddress(String value) {

    private static final int LONGEST = 254;
    private static final Pattern PLAIN =
            Pattern.compile(
                    "[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]");

    public EmailAddress {
        value = asciiDomain(lower(value.strip()));
    }

    /**
     * An address that mail can be sent to.
     *
     * @throws Malformed when {@code typed} is none
     */
    public static EmailAddress of(String typed) {
        if (typed.length() <= LONGEST) {
            EmailAddress address = new EmailAddress(typed);
            if (address.value.length() <= LONGEST && PLAIN.matcher(address.value).matches()) {
                return address;
            }
        }
        throw new Malformed("/email", "not an e-mail address");
    }

    private static String lower(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    private static String asciiDomain(String address) {
        int at = address.lastIndexOf('@');
        try {
            return at < 0
                    ? address
                    : address.substring(0, at + 1)
                            + IDN.toASCII(address.substring(at + 1)).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException notADomain) {
            return address;
        }
    }
}
