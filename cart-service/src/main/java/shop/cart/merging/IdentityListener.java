package shop.cart.merging;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import shop.events.Event;
import shop.events.VisitorIdentified;
import shop.messaging.EventListener;
import shop.messaging.ReceivedEvent;

/** Keeps the copy of who a visitor is; versions make repeats and late arrivals harmless. */
@Component
class IdentityListener implements EventListener {

    private final BindVisitors bind;

    IdentityListener(BindVisitors bind) {
        this.bind = bind;
    }

    @Override
    public Set<Class<? extends Event>> reads() {
        return Set.of(VisitorIdentified.class);
    }

    @Override
    public void handle(List<ReceivedEvent> batch) {
        bind.bind(batch.stream().map(event -> event.body(VisitorIdentified.class)).toList());
    }
}
