package shop.catalog.searching;

import java.util.Optional;

/** Minor units, both ends inclusive. */
public record PriceRange(Optional<Long> min, Optional<Long> max) {

    public boolean isEmpty() {
        return min.isPresent() && max.isPresent() && min.get() > max.get();
    }

    boolean bounded() {
        return min.isPresent() || max.isPresent();
    }
}
