package shop.order.ordering;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/** What happened to an order, when, and by whom. */
@Embeddable
record HistoryEntry(Instant at, String fact, String by) {

    static HistoryEntry placed(Instant at) {
        return new HistoryEntry(at, "placed", "buyer");
    }
}
