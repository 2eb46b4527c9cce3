package shop.order.payments;

import static java.time.temporal.ChronoUnit.MILLIS;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;
import shop.order.idempotency.Answered;
import shop.order.ordering.AdminOrderView;
import shop.order.ordering.CommandOrder;
import shop.order.ordering.StaffCommand;

/** Use case: staff received money for an order. */
@Component
class RecordPayment {

    private final CommandOrder orders;
    private final Clock clock;

    RecordPayment(CommandOrder orders, Clock clock) {
        this.orders = orders;
        this.clock = clock;
    }

    Answered<AdminOrderView> record(StaffCommand command, PaymentRequest payment) {
        Instant now = clock.instant().truncatedTo(MILLIS);
        return orders.byStaff(
                command,
                order ->
                        order.receive(
                                UUID.randomUUID(),
                                payment.amount().money(),
                                payment.reference(),
                                now));
    }
}
