package shop.gateway.rules;

import java.io.ByteArrayOutputStream;
import org.springframework.core.io.buffer.DataBuffer;

/**
 * A body as it comes in, kept up to a limit. What comes after that is read and dropped for a while:
 * to close the connection on a client that still sends would lose the answer that says why.
 */
final class BoundedBody {

    /** How many bytes too many are read before the connection is closed after all. */
    static final long DROPPED = 8 << 20;

    private final long limit;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private long seen;

    BoundedBody(long limit) {
        this.limit = limit;
    }

    /**
     * Releases the part.
     *
     * @throws shop.gateway.problem.Refused when it is so much too large that nobody waits for its
     *     end
     */
    void add(DataBuffer part) {
        byte[] bytes = BodyFilter.bytes(part);
        seen += bytes.length;
        if (seen <= limit) {
            kept.writeBytes(bytes);
        } else if (seen > limit + DROPPED) {
            throw BodyFilter.tooLarge(limit);
        }
    }

    /**
     * @throws shop.gateway.problem.Refused when it was too large
     */
    byte[] whole() {
        if (seen > limit) {
            throw BodyFilter.tooLarge(limit);
        }
        return kept.toByteArray();
    }
}
