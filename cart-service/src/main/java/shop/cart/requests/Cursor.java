package shop.cart.requests;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Where a part of a list ended, by the two columns it is ordered by. */
public record Cursor(String first, String second) {

    private static final char BETWEEN = '\n';

    /**
     * @throws Malformed when it was not given out by {@link #text}
     */
    static Cursor of(String text) {
        try {
            String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            int end = plain.indexOf(BETWEEN);
            if (end > 0 && plain.indexOf('\0') < 0) {
                return new Cursor(plain.substring(0, end), plain.substring(end + 1));
            }
        } catch (IllegalArgumentException notBase64) {
            // told below
        }
        throw unknown();
    }

    /** The first column where it is a number. */
    public int number() {
        try {
            return Integer.parseInt(first);
        } catch (NumberFormatException notOurs) {
            throw unknown();
        }
    }

    private static Malformed unknown() {
        return new Malformed("", "the cursor was not given out by this list");
    }

    String text() {
        byte[] plain = (first + BETWEEN + second).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain);
    }
}
