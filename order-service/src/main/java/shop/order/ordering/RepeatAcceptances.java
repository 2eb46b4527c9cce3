package shop.order.ordering;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import shop.messaging.Outbox;

/**
 * Use case: orders that were accepted before are told again. A plain repeat needs nothing; a
 * republished one means that cart-service never heard the answer, and it gets the same once more.
 */
@Component
class RepeatAcceptances {

    private static final Logger log = LoggerFactory.getLogger(RepeatAcceptances.class);

    private final OrderIntake intake;
    private final Outbox outbox;

    RepeatAcceptances(OrderIntake intake, Outbox outbox) {
        this.intake = intake;
        this.outbox = outbox;
    }

    void repeat(List<PlacedOrder> repeats) {
        if (repeats.isEmpty()) {
            return;
        }
        Map<UUID, KnownOrder> known = intake.known(repeats);
        repeats.forEach(order -> repeat(order, requireNonNull(known.get(order.id()))));
    }

    private void repeat(PlacedOrder order, KnownOrder known) {
        if (!known.placedEventId().equals(order.eventId())) {
            log.error(
                    "order {} was placed by event {}; event {} tells another sale under its id and"
                            + " is ignored",
                    order.id(),
                    known.placedEventId(),
                    order.eventId());
        } else if (order.republished()) {
            outbox.republish(
                    known.acceptedEventId(),
                    known.acceptedAt(),
                    OrderEvents.accepted(order.placed(), known.acceptedAt()),
                    OrderEvents.ACCEPTED_SEQUENCE);
        }
    }
}
