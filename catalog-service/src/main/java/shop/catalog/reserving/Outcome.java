package shop.catalog.reserving;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import shop.events.Money;

/**
 * The answer to a reserve, stored with it and repeated word for word.
 *
 * @param outcome {@code HELD}, or {@code REFUSED} with the lines that stand in the way
 */
record Outcome(String outcome, List<Line> lines) {

    static Outcome held(List<Line> lines) {
        return new Outcome(ReservationState.HELD.name(), lines);
    }

    static Outcome refused(List<Line> lines) {
        return new Outcome(ReservationState.REFUSED.name(), lines);
    }

    ReservationState state() {
        return ReservationState.valueOf(outcome);
    }

    /** A held line has a price, a refused one a reason. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Line(
            long variantId,
            @Nullable Money unitPrice,
            @Nullable String taxCategory,
            @Nullable Long productVersion,
            @Nullable String reason,
            @Nullable Long available) {

        static Line held(Article article, Money unitPrice) {
            return new Line(
                    article.variantId(),
                    unitPrice,
                    article.taxCategory(),
                    article.productVersion(),
                    null,
                    null);
        }

        static Line refused(long variantId, String reason, long available) {
            return new Line(variantId, null, null, null, reason, available);
        }
    }
}
