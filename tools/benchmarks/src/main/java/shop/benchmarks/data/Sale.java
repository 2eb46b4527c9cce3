package shop.benchmarks.data;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

/**
 * The sale of a number, from 1; the same for the same seed. Prices contain their tax, as in
 * Germany.
 *
 * @param number what people call the order by
 */
public record Sale(
        UUID id,
        long number,
        Instant placedAt,
        UUID placedEventId,
        UUID cartId,
        UUID visitorId,
        List<Line> lines) {

    static final long SHIPPING = 490;
    static final String RATE = "0.19";

    private static final int MOST_LINES = 3;
    private static final long FIRST = Instant.parse("2025-10-01T00:00:00Z").toEpochMilli();

    /** Ten million in a year. */
    private static final long GAP_MILLIS = 3_000;

    private static final long VERSION_7 = 0x7000;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    /** One variant, once. */
    record Line(Product product, Product.Variant variant) {

        long total() {
            return product.price();
        }

        long tax() {
            return taxIn(total());
        }
    }

    /**
     * @param products how many there are to buy; the first thousands sell as well as the last
     */
    static Sale of(long seed, long number, long orderNumber, long products) {
        SplittableRandom random = new SplittableRandom(seed * 37 - number);
        long millis = FIRST + number * GAP_MILLIS;
        return new Sale(
                ordered(millis, random),
                orderNumber,
                Instant.ofEpochMilli(millis),
                ordered(millis, random),
                random(random),
                random(random),
                lines(seed, products, random));
    }

    /** Each product at most once. */
    private static List<Line> lines(long seed, long products, SplittableRandom random) {
        int count = random.nextInt(1, MOST_LINES + 1);
        List<Line> lines = new ArrayList<>(count);
        long first = random.nextLong(products);
        for (int line = 0; line < count; line++) {
            Product product = Product.of(seed, 1 + (first + line * 7L) % products);
            lines.add(new Line(product, product.variants().getFirst()));
        }
        return lines;
    }

    /** UUIDv7: rises with time. */
    private static UUID ordered(long millis, SplittableRandom random) {
        return new UUID(
                millis << 16 | VERSION_7 | random.nextLong(0x1000),
                VARIANT | random.nextLong() >>> 2);
    }

    private static UUID random(SplittableRandom random) {
        return new UUID(random.nextLong() & ~0xF000L | 0x4000L, VARIANT | random.nextLong() >>> 2);
    }

    long subtotal() {
        return lines.stream().mapToLong(Line::total).sum();
    }

    long total() {
        return subtotal() + SHIPPING;
    }

    long tax() {
        return lines.stream().mapToLong(Line::tax).sum() + taxIn(SHIPPING);
    }

    /** Of 19 %, rounded half up. */
    private static long taxIn(long gross) {
        return (2 * gross * 19 + 119) / (2 * 119);
    }

    /** The content of its {@code order.placed}, as cart-service keeps and publishes it. */
    public String event() {
        return SaleJson.of(this);
    }

    public byte[] eventBytes() {
        return event().getBytes(StandardCharsets.UTF_8);
    }
}
