package shop.catalog.importing;

import java.util.ArrayList;
import java.util.List;

/** What became of a file; also the answer to the one who sent it. */
record ImportReport(Counts products, Counts variants, List<Rejection> rejected) {

    private static final int MOST_REJECTIONS = 10_000;

    /** Grows while the file is read. */
    static class Draft {

        private final List<Rejection> rejected = new ArrayList<>();
        private Counts products = Counts.NONE;
        private Counts variants = Counts.NONE;

        void add(Stored stored) {
            products = products.plus(stored.products());
            variants = variants.plus(stored.variants());
            stored.rejected().forEach(this::reject);
        }

        /** The list has an end, as memory has; its last entry says so. */
        void reject(Rejection rejection) {
            if (rejected.size() < MOST_REJECTIONS) {
                rejected.add(rejection);
            } else if (rejected.size() == MOST_REJECTIONS) {
                rejected.add(
                        new Rejection(
                                rejection.line(), "", "and further lines that are not listed"));
            }
        }

        ImportReport report() {
            return new ImportReport(products, variants, List.copyOf(rejected));
        }
    }
}
