package shop.catalog.doors;

import java.nio.ByteBuffer;
import java.util.Base64;

/** The id where a page ended, in a form that nobody is tempted to make up. */
final class IdCursor {

    private IdCursor() {}

    static String text(long afterId) {
        byte[] bytes = ByteBuffer.allocate(Long.BYTES).putLong(afterId).array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /**
     * @throws Malformed when it was not given out by {@link #text}
     */
    static long read(String text) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(text);
            if (bytes.length == Long.BYTES && ByteBuffer.wrap(bytes).getLong() >= 0) {
                return ByteBuffer.wrap(bytes).getLong();
            }
        } catch (IllegalArgumentException notBase64) {
            // told below
        }
        throw new Malformed("The query parameter cursor was not given out by this list.");
    }
}
