package shop.catalog.doors;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * Where a page ended, in a form that nobody is tempted to make up.
 *
 * @param list which list that was, in a number
 */
public record Cursor(int list, Position position) {

    private static final int HEAD = Integer.BYTES + Long.BYTES;

    /**
     * @throws IllegalArgumentException when it was not given out by {@link #text}
     */
    public static Cursor of(String text) {
        ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
        if (bytes.remaining() < HEAD) {
            throw new IllegalArgumentException("too short");
        }
        return new Cursor(bytes.getInt(), position(bytes.getLong(), bytes));
    }

    private static Position position(long id, ByteBuffer key) {
        return new Position(
                key.hasRemaining() ? StandardCharsets.UTF_8.decode(key).toString() : null, id);
    }

    public String text() {
        byte[] key = bytes(position.key());
        byte[] all =
                ByteBuffer.allocate(HEAD + key.length)
                        .putInt(list)
                        .putLong(position.id())
                        .put(key)
                        .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(all);
    }

    private static byte[] bytes(@Nullable String key) {
        return key == null ? new byte[0] : key.getBytes(StandardCharsets.UTF_8);
    }
}
