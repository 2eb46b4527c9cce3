package shop.catalog.jobs;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.UUID;

/** Where a page ended, in a form that nobody is tempted to make up. */
final class JobCursor {

    private JobCursor() {}

    static String of(UUID job) {
        return text(
                ByteBuffer.allocate(2 * Long.BYTES)
                        .putLong(job.getMostSignificantBits())
                        .putLong(job.getLeastSignificantBits()));
    }

    static String of(long number) {
        return text(ByteBuffer.allocate(Long.BYTES).putLong(number));
    }

    static UUID job(String cursor) {
        ByteBuffer bytes = bytes(cursor, 2 * Long.BYTES);
        return new UUID(bytes.getLong(), bytes.getLong());
    }

    static long number(String cursor) {
        return bytes(cursor, Long.BYTES).getLong();
    }

    private static String text(ByteBuffer bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    private static ByteBuffer bytes(String cursor, int length) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(cursor);
            if (bytes.length == length) {
                return ByteBuffer.wrap(bytes);
            }
        } catch (IllegalArgumentException notBase64) {
            // told below
        }
        throw new QueryNotReadable("The cursor was not given out by this list.");
    }
}
