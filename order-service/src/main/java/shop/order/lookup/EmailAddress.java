package shop.order.lookup;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An e-mail address in the one form that is compared.
 *
 * @param value without blanks around it, lower-case, composed Unicode
 */
record EmailAddress(String value) {

    EmailAddress {
        value = Normalizer.normalize(value.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    /** Takes as long for one that is nearly right as for one that is not. */
    boolean is(@Nullable String other) {
        byte[] theirs = bytes(other == null ? "" : new EmailAddress(other).value());
        return MessageDigest.isEqual(bytes(value), theirs) && other != null;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
