package shop.customer.accounts;

import java.text.Normalizer;
import java.util.Locale;

/**
 * An e-mail address in the one form that is stored and compared.
 *
 * @param value without blanks around it, lower-case, composed Unicode
 */
public record EmailAddress(String value) {

    public EmailAddress {
        value = Normalizer.normalize(value.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
