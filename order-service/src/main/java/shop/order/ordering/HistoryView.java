package shop.order.ordering;

import java.time.Instant;

/** What happened to an order, when, and by whom. */
public record HistoryView(Instant at, String fact, String by) {

    static HistoryView of(HistoryEntry entry) {
        return new HistoryView(entry.at(), entry.fact(), entry.by());
    }
}
