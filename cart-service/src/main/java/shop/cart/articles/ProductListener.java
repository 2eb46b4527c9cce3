package shop.cart.articles;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import shop.events.Event;
import shop.events.ProductChanged;
import shop.messaging.EventListener;
import shop.messaging.ReceivedEvent;

/** Keeps the copy of products and prices; versions make repeats and late arrivals harmless. */
@Component
class ProductListener implements EventListener {

    private final ArticleCopy copy;

    ProductListener(ArticleCopy copy) {
        this.copy = copy;
    }

    @Override
    public Set<Class<? extends Event>> reads() {
        return Set.of(ProductChanged.class);
    }

    @Override
    public void handle(List<ReceivedEvent> batch) {
        copy.keepProducts(batch.stream().map(e -> e.body(ProductChanged.class)).toList());
    }
}
