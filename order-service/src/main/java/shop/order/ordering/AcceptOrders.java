package shop.order.ordering;

import static java.time.temporal.ChronoUnit.MILLIS;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import shop.defaults.failpoint.FailPoint;
import shop.messaging.Outbox;
import shop.messaging.Sequenced;
import shop.order.visitors.Bindings;

/**
 * Use case: a batch of placed orders becomes rows and {@code order.accepted}, in the caller's
 * transaction. A known order stays as it is, whatever is told under its id.
 */
@Component
class AcceptOrders {

    private final Bindings bindings;
    private final OrderIntake intake;
    private final RepeatAcceptances repeatAcceptances;
    private final Outbox outbox;
    private final Clock clock;

    AcceptOrders(
            Bindings bindings,
            OrderIntake intake,
            RepeatAcceptances repeatAcceptances,
            Outbox outbox,
            Clock clock) {
        this.bindings = bindings;
        this.intake = intake;
        this.repeatAcceptances = repeatAcceptances;
        this.outbox = outbox;
        this.clock = clock;
    }

    void accept(List<PlacedOrder> batch) {
        bindings.hold();
        Instant now = clock.instant().truncatedTo(MILLIS);
        Set<UUID> stored = intake.store(batch, now);
        List<PlacedOrder> fresh = new ArrayList<>();
        List<PlacedOrder> repeats = new ArrayList<>();
        for (PlacedOrder order : batch) {
            (stored.remove(order.id()) ? fresh : repeats).add(order);
        }
        answer(fresh, now);
        repeatAcceptances.repeat(repeats);
        FailPoint.aroundCommit("order.accept");
    }

    private void answer(List<PlacedOrder> fresh, Instant now) {
        if (fresh.isEmpty()) {
            return;
        }
        List<Sequenced> answers =
                fresh.stream()
                        .map(order -> OrderEvents.accepted(order.placed(), now))
                        .map(event -> new Sequenced(event, OrderEvents.ACCEPTED_SEQUENCE))
                        .toList();
        intake.answered(fresh, outbox.appendAll(answers));
    }
}
