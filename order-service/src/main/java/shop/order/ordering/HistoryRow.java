package shop.order.ordering;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/** An entry of an order's history as its table spells it. */
@JsonNaming(SnakeCaseStrategy.class)
record HistoryRow(
        UUID orderId,
        int entry,
        Instant at,
        String fact,
        String by,
        OrderStatus status,
        @Nullable String detail) {

    /** How the history of a new order begins. */
    static HistoryRow of(Order order) {
        HistoryEntry first = order.history().getFirst();
        return new HistoryRow(
                order.id(),
                1,
                first.at(),
                first.fact(),
                first.by(),
                first.status(),
                first.detail());
    }

    HistoryEntry entered() {
        return new HistoryEntry(at, fact, by, status, detail);
    }
}
