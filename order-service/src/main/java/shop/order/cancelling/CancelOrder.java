package shop.order.cancelling;

import static java.time.temporal.ChronoUnit.MILLIS;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import shop.order.idempotency.Answered;
import shop.order.ordering.AdminOrderView;
import shop.order.ordering.BuyerCommand;
import shop.order.ordering.CommandOrder;
import shop.order.ordering.OrderView;
import shop.order.ordering.Party;
import shop.order.ordering.StaffCommand;

/** Use case: an order is called off. A buyer's goods always go back into stock. */
@Component
class CancelOrder {

    private final CommandOrder orders;
    private final Clock clock;

    CancelOrder(CommandOrder orders, Clock clock) {
        this.orders = orders;
        this.clock = clock;
    }

    Answered<OrderView> cancel(BuyerCommand command, CancelRequest request) {
        return orders.byBuyer(
                command,
                order -> Optional.of(order.cancel(Party.BUYER, true, request.reason(), now())));
    }

    Answered<AdminOrderView> cancel(StaffCommand command, StaffCancelRequest request) {
        return orders.byStaff(
                command,
                order ->
                        Optional.of(
                                order.cancel(
                                        Party.STAFF, request.restocks(), request.reason(), now())));
    }

    private Instant now() {
        return clock.instant().truncatedTo(MILLIS);
    }
}
