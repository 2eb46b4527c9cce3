package shop.order.backoffice;

import static java.time.temporal.ChronoUnit.MILLIS;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import shop.order.ordering.AdminOrderView;
import shop.order.ordering.CommandOrder;

/** Use case: staff tell each other something about an order. */
@Component
class TakeNote {

    private final CommandOrder orders;
    private final Clock clock;

    TakeNote(CommandOrder orders, Clock clock) {
        this.orders = orders;
        this.clock = clock;
    }

    AdminOrderView take(UUID orderId, UUID author, @Nullable String ifMatch, String text) {
        Instant now = clock.instant().truncatedTo(MILLIS);
        return orders.byStaff(
                orderId,
                ifMatch,
                order -> {
                    order.note(UUID.randomUUID(), text, author, now);
                    return Optional.empty();
                });
    }
}
