package shop.order.visitors;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import shop.events.Event;
import shop.events.VisitorIdentified;
import shop.messaging.EventListener;
import shop.messaging.ReceivedEvent;

/** The Kafka door: visitors who signed in. */
@Component
class IdentityListener implements EventListener {

    private final BindVisitors bindVisitors;

    IdentityListener(BindVisitors bindVisitors) {
        this.bindVisitors = bindVisitors;
    }

    @Override
    public Set<Class<? extends Event>> reads() {
        return Set.of(VisitorIdentified.class);
    }

    @Override
    public void handle(List<ReceivedEvent> batch) {
        bindVisitors.bind(batch.stream().map(e -> e.body(VisitorIdentified.class)).toList());
    }
}
