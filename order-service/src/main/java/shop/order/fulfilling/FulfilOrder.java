package shop.order.fulfilling;

import static java.time.temporal.ChronoUnit.MILLIS;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import shop.order.idempotency.Answered;
import shop.order.ordering.AdminOrderView;
import shop.order.ordering.CommandOrder;
import shop.order.ordering.Shipment;
import shop.order.ordering.StaffCommand;

/** Use case: a parcel of an order leaves. */
@Component
class FulfilOrder {

    private final CommandOrder orders;
    private final Clock clock;

    FulfilOrder(CommandOrder orders, Clock clock) {
        this.orders = orders;
        this.clock = clock;
    }

    Answered<AdminOrderView> fulfil(StaffCommand command, Shipment shipment) {
        Instant now = clock.instant().truncatedTo(MILLIS);
        return orders.byStaff(
                command, order -> Optional.of(order.fulfil(UUID.randomUUID(), shipment, now)));
    }
}
