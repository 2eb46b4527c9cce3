package shop.catalog.products;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import shop.events.ProductChanged;
import shop.messaging.Outbox;
import shop.messaging.Sequenced;

/**
 * The only place that tells others of a changed product: the bus, and this process's own caches.
 */
@Component
public class ProductEvents {

    private final EntityManager entities;
    private final ProductStates states;
    private final ProductRows rows;
    private final Outbox outbox;
    private final ApplicationEventPublisher local;

    ProductEvents(
            EntityManager entities,
            ProductStates states,
            ProductRows rows,
            Outbox outbox,
            ApplicationEventPublisher local) {
        this.entities = entities;
        this.states = states;
        this.rows = rows;
        this.outbox = outbox;
        this.local = local;
    }

    /** Call once, after the last change of the product in this transaction. */
    public void publish(Product product) {
        publish(List.of(product));
    }

    /** The same for many products. */
    public void publish(Collection<Product> products) {
        entities.flush();
        publish(products.stream().collect(Collectors.toMap(Product::id, Product::eventSequence)));
    }

    /** Products that were changed by SQL, and locked before; raises their versions once. */
    public void publishChanged(Collection<Long> ids) {
        publish(rows.raise(ids));
    }

    /** Locked products as they are, once more: for a reader that has lost them. */
    void publishAgain(Collection<Long> ids) {
        publish(rows.count(ids));
    }

    private void publish(Map<Long, Long> sequences) {
        if (sequences.isEmpty()) {
            return;
        }
        List<ProductChanged> changed = states.find(sequences.keySet());
        outbox.appendAll(
                changed.stream()
                        .map(state -> new Sequenced(state, sequences.getOrDefault(state.id(), 0L)))
                        .toList());
        local.publishEvent(new ProductsChanged(changed));
    }
}
