package shop.catalog.searching;

import java.util.Optional;
import shop.catalog.doors.Position;

/**
 * Which page of which list is wanted.
 *
 * @param after where the page before ended; absent for the first
 */
public record PageQuery(Criteria criteria, Sort sort, Optional<Position> after, int limit) {

    /** Whether every sale may change the answer. */
    public boolean dependsOnStock() {
        return criteria.inStock().isPresent();
    }

    /** Whether the list goes on with what has no price, where the prices end. */
    boolean hasUnpriced() {
        return sort.byPrice() && !criteria.price().bounded();
    }

    boolean isBehindPrices() {
        return after.isPresent() && after.get().key() == null;
    }

    long afterId() {
        return after.map(Position::id).orElse(0L);
    }
}
