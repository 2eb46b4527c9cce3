package shop.order.fulfilling;

import static java.time.temporal.ChronoUnit.MILLIS;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import shop.order.ordering.AdminOrderView;
import shop.order.ordering.CommandOrder;

/** Use case: a parcel reached the buyer. Told twice, it changes nothing. */
@Component
class DeliverParcel {

    private final CommandOrder orders;
    private final Clock clock;

    DeliverParcel(CommandOrder orders, Clock clock) {
        this.orders = orders;
        this.clock = clock;
    }

    AdminOrderView deliver(UUID orderId, UUID parcelId, @Nullable String ifMatch) {
        Instant now = clock.instant().truncatedTo(MILLIS);
        return orders.byStaff(orderId, ifMatch, order -> order.deliver(parcelId, now));
    }
}
