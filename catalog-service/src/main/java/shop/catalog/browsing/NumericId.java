package shop.catalog.browsing;

import java.util.Optional;

/** A place in a path that is all digits is an id, never a slug. */
final class NumericId {

    private static final int ALWAYS_FITS = 18;

    private NumericId() {}

    /** Empty for a slug; an id too long to exist becomes one that does not exist. */
    static Optional<Long> of(String text) {
        if (text.isEmpty() || text.chars().anyMatch(c -> c < '0' || c > '9')) {
            return Optional.empty();
        }
        return Optional.of(text.length() <= ALWAYS_FITS ? Long.parseLong(text) : 0);
    }
}
