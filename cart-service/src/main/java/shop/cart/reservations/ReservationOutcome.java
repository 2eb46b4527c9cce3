package shop.cart.reservations;

import java.util.List;
import org.jspecify.annotations.Nullable;
import shop.events.Money;

/**
 * Catalog's answer: all lines held, or nothing.
 *
 * @param outcome HELD or REFUSED
 */
public record ReservationOutcome(Outcome outcome, List<Line> lines) {

    public enum Outcome {
        HELD,
        REFUSED
    }

    /**
     * A held line has price, category and version; a refused one its reason ({@code out-of-stock},
     * {@code unavailable}, {@code no-price}).
     *
     * @param available what could be had of an out-of-stock variant
     */
    public record Line(
            long variantId,
            @Nullable Money unitPrice,
            @Nullable String taxCategory,
            @Nullable Long productVersion,
            @Nullable String reason,
            @Nullable Long available) {}

    public boolean held() {
        return outcome == Outcome.HELD;
    }
}
