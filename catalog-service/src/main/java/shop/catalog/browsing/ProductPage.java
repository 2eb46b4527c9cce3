package shop.catalog.browsing;

import java.util.List;
import java.util.Optional;

/** The ids of one page, and where the next one begins. */
record ProductPage(List<Long> ids, Optional<Cursor> next) {

    /**
     * @param found up to one more than {@code limit}, which tells whether there is a next page
     */
    static ProductPage of(List<Long> found, int limit) {
        if (found.size() <= limit) {
            return new ProductPage(found, Optional.empty());
        }
        List<Long> ids = List.copyOf(found.subList(0, limit));
        return new ProductPage(ids, Optional.of(new Cursor(ids.getLast())));
    }
}
