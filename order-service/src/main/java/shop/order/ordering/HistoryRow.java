package shop.order.ordering;

import java.time.Instant;
import java.util.UUID;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/** How the history of a new order begins, as its table spells it. */
@JsonNaming(SnakeCaseStrategy.class)
record HistoryRow(UUID orderId, int entry, Instant at, String fact, String by) {

    static HistoryRow of(Order order) {
        HistoryEntry beginning = order.history().getFirst();
        return new HistoryRow(order.id(), 1, beginning.at(), beginning.fact(), beginning.by());
    }
}
