package shop.customer.identities;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import shop.customer.request.KeyOf;
import shop.events.VisitorIdentified;
import shop.messaging.Outbox;
import shop.messaging.RepublishRequest;
import shop.messaging.Republished;
import shop.messaging.Republishing;

/** Tells which visitor is which customer once more. */
@Component
class RepublishIdentities implements Republishing {

    private static final String TOPIC = "identities";

    private final Bindings bindings;
    private final Outbox outbox;

    RepublishIdentities(Bindings bindings, Outbox outbox) {
        this.bindings = bindings;
        this.outbox = outbox;
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
        List<UUID> visitors = keys.stream().map(key -> KeyOf.uuid(TOPIC, key)).toList();
        return tell(visitors.isEmpty() ? List.of() : bindings.find(visitors), null);
    }

    private Republished next(RepublishRequest request) {
        UUID after = request.after() == null ? null : KeyOf.uuid(TOPIC, request.after());
        List<VisitorIdentified> found = bindings.findAfter(after, request.limit());
        return tell(found, found.size() < request.limit() ? null : found.getLast().key());
    }

    private Republished tell(List<VisitorIdentified> found, @Nullable String nextAfter) {
        found.forEach(binding -> outbox.append(binding, binding.version()));
        return new Republished(found.size(), nextAfter);
    }
}
