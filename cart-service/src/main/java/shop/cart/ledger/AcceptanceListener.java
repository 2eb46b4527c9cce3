package shop.cart.ledger;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import shop.defaults.failpoint.FailPoint;
import shop.events.Event;
import shop.events.OrderAccepted;
import shop.messaging.EventListener;
import shop.messaging.ReceivedEvent;

/** order-service stored an order: its line of the ledger is closed. A repeat changes nothing. */
@Component
class AcceptanceListener implements EventListener {

    private static final Logger LOG = LoggerFactory.getLogger(AcceptanceListener.class);

    private final Ledger ledger;

    AcceptanceListener(Ledger ledger) {
        this.ledger = ledger;
    }

    @Override
    public Set<Class<? extends Event>> reads() {
        return Set.of(OrderAccepted.class);
    }

    /** A repeated sale is minutes away. */
    @Override
    public Duration patience() {
        return Duration.ofMillis(250);
    }

    @Override
    public void handle(List<ReceivedEvent> batch) {
        batch.stream().map(event -> event.body(OrderAccepted.class)).forEach(this::close);
        FailPoint.aroundCommit("checkout.accepted");
    }

    private void close(OrderAccepted accepted) {
        if (!ledger.accept(accepted.id(), accepted.acceptedAt())) {
            LOG.debug("order {} has no open line in the ledger", accepted.id());
        }
    }
}
