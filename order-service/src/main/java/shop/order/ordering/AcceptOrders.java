package shop.order.ordering;

import static java.time.temporal.ChronoUnit.MILLIS;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import shop.defaults.failpoint.FailPoint;
import shop.messaging.Outbox;

/**
 * Use case: a batch of placed orders becomes rows and {@code order.accepted}, in the caller's
 * transaction. A known order stays as it is, whatever is told under its id.
 */
@Component
class AcceptOrders {

    private final OrderIntake intake;
    private final RepeatAcceptances repeatAcceptances;
    private final Outbox outbox;
    private final Clock clock;

    AcceptOrders(
            OrderIntake intake, RepeatAcceptances repeatAcceptances, Outbox outbox, Clock clock) {
        this.intake = intake;
        this.repeatAcceptances = repeatAcceptances;
        this.outbox = outbox;
        this.clock = clock;
    }

    void accept(List<PlacedOrder> batch) {
        Instant now = clock.instant().truncatedTo(MILLIS);
        Set<UUID> fresh = intake.store(batch, now);
        List<PlacedOrder> repeats = new ArrayList<>();
        Map<UUID, UUID> answers = new HashMap<>();
        for (PlacedOrder order : batch) {
            if (fresh.remove(order.id())) {
                answers.put(order.id(), answer(order, now));
            } else {
                repeats.add(order);
            }
        }
        intake.answered(answers);
        repeatAcceptances.repeat(repeats);
        FailPoint.aroundCommit("order.accept");
    }

    private UUID answer(PlacedOrder order, Instant now) {
        return outbox.append(
                OrderEvents.accepted(order.placed(), now), OrderEvents.ACCEPTED_SEQUENCE);
    }
}
