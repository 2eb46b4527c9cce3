package shop.cart.articles;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import shop.events.Event;
import shop.events.StockChanged;
import shop.messaging.EventListener;
import shop.messaging.ReceivedEvent;

/** Keeps what carts show as availability; the sale itself asks catalog. */
@Component
class StockListener implements EventListener {

    private final ArticleCopy copy;

    StockListener(ArticleCopy copy) {
        this.copy = copy;
    }

    @Override
    public Set<Class<? extends Event>> reads() {
        return Set.of(StockChanged.class);
    }

    @Override
    public void handle(List<ReceivedEvent> batch) {
        copy.keepStock(batch.stream().map(e -> e.body(StockChanged.class)).toList());
    }
}
