package shop.catalog.products;

import jakarta.persistence.EntityManager;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import shop.events.ProductChanged;
import shop.messaging.Outbox;

/**
 * The only place that tells others of a changed product: the bus, and this process's own caches.
 */
@Component
public class ProductEvents {

    private final EntityManager entities;
    private final ProductStates states;
    private final Outbox outbox;
    private final ApplicationEventPublisher local;

    ProductEvents(
            EntityManager entities,
            ProductStates states,
            Outbox outbox,
            ApplicationEventPublisher local) {
        this.entities = entities;
        this.states = states;
        this.outbox = outbox;
        this.local = local;
    }

    /** Call once, after the last change of the product in this transaction. */
    public void publish(Product product) {
        entities.flush();
        ProductChanged state = states.find(product.id()).orElseThrow();
        outbox.append(state, product.eventSequence());
        local.publishEvent(state);
    }
}
