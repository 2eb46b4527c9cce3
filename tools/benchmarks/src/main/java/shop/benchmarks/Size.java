package shop.benchmarks;

import java.util.List;

/** How much a shop holds. */
record Size(long products, long orders) {

    /** What everything but growth is measured with. */
    static final Size USUAL = new Size(10_000, 10_000);

    private static final List<Size> GROWTH =
            List.of(
                    new Size(1_000, 1_000),
                    USUAL,
                    new Size(100_000, 1_000_000),
                    new Size(1_000_000, 10_000_000));

    /** From small to large; a look does without the largest. */
    static List<Size> growth(boolean quick) {
        return quick ? List.of(GROWTH.getFirst(), USUAL, new Size(50_000, 100_000)) : GROWTH;
    }
}
