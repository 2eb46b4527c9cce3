package shop.order.ordering;

import static java.time.temporal.ChronoUnit.MICROS;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;

/** A place in a list that is sorted newest first; opaque to clients. */
public record Cursor(Instant placedAt, UUID id) {

    private static final int BYTES = 3 * Long.BYTES;
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59Z");

    /** Before the newest order. */
    static final Cursor START = new Cursor(LAST, new UUID(-1, -1));

    static Cursor of(Order order) {
        return new Cursor(order.sale().placedAt(), order.id());
    }

    /**
     * @throws IllegalArgumentException when this was never a cursor
     */
    static Cursor parse(String text) {
        byte[] bytes = Base64.getUrlDecoder().decode(text);
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("not as long as a cursor");
        }
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        Instant placedAt = Instant.EPOCH.plus(buffer.getLong(), MICROS);
        if (placedAt.isBefore(Instant.EPOCH) || placedAt.isAfter(LAST)) {
            throw new IllegalArgumentException("no order was placed then");
        }
        return new Cursor(placedAt, new UUID(buffer.getLong(), buffer.getLong()));
    }

    public String text() {
        byte[] bytes =
                ByteBuffer.allocate(BYTES)
                        .putLong(MICROS.between(Instant.EPOCH, placedAt))
                        .putLong(id.getMostSignificantBits())
                        .putLong(id.getLeastSignificantBits())
                        .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
