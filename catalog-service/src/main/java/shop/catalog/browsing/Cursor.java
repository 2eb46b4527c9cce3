package shop.catalog.browsing;

import java.nio.ByteBuffer;
import java.util.Base64;

/** Where a page ended, in a form that nobody is tempted to make up. */
record Cursor(long afterId) {

    static final Cursor START = new Cursor(0);

    /**
     * @throws ParameterNotAllowed when it was not given out by {@link #text}
     */
    static Cursor of(String text) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(text);
            if (bytes.length == Long.BYTES && ByteBuffer.wrap(bytes).getLong() >= 0) {
                return new Cursor(ByteBuffer.wrap(bytes).getLong());
            }
        } catch (IllegalArgumentException notBase64) {
            // told below
        }
        throw new ParameterNotAllowed("cursor", "was not given out by this list");
    }

    String text() {
        byte[] bytes = ByteBuffer.allocate(Long.BYTES).putLong(afterId).array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
