package shop.customer.accounts;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import shop.customer.request.KeyOf;
import shop.messaging.RepublishRequest;
import shop.messaging.Republished;
import shop.messaging.Republishing;

/** Tells the state of customers as of today once more, with the version they have. */
@Component
class RepublishCustomers implements Republishing {

    private static final String TOPIC = "customers";
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final Customers customers;
    private final CustomerEvents events;

    RepublishCustomers(Customers customers, CustomerEvents events) {
        this.customers = customers;
        this.events = events;
    }

    @Override
    public String topic() {
        return TOPIC;
    }

    @Override
    public Republished republish(RepublishRequest request) {
        return request.keys() == null ? next(request) : named(request.keys());
    }

    private Republished named(List<String> keys) {
        return new Republished(
                tell(keys.stream().map(key -> KeyOf.uuid(TOPIC, key)).toList()), null);
    }

    private Republished next(RepublishRequest request) {
        UUID after = request.after() == null ? BEFORE_ALL : KeyOf.uuid(TOPIC, request.after());
        List<UUID> ids = customers.idsAfter(after, request.limit());
        String last = ids.size() < request.limit() ? null : ids.getLast().toString();
        return new Republished(tell(ids), last);
    }

    private int tell(List<UUID> ids) {
        List<Customer> found = customers.lockAll(ids);
        found.forEach(events::tell);
        return found.size();
    }
}
