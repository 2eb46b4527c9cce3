package shop.cart.ledger;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import shop.messaging.MalformedKey;
import shop.messaging.Outbox;
import shop.messaging.RepublishRequest;
import shop.messaging.Republished;
import shop.messaging.Republishing;

/** Tells sales again when staff ask for it, as the very events they were. */
@Component
class RepublishSales implements Republishing {

    private static final String TOPIC = "orders";
    private static final long FIRST_OF_ITS_ORDER = 1;

    private final Ledger ledger;
    private final Outbox outbox;

    RepublishSales(Ledger ledger, Outbox outbox) {
        this.ledger = ledger;
        this.outbox = outbox;
    }

    @Override
    public String topic() {
        return TOPIC;
    }

    @Override
    public Republished republish(RepublishRequest request) {
        List<String> keys = request.keys();
        return keys == null
                ? next(request.after(), request.limit())
                : new Republished(
                        publish(ledger.sales(keys.stream().map(RepublishSales::id).toList())),
                        null);
    }

    private Republished next(@Nullable String after, int limit) {
        List<Entry> entries = ledger.salesAfter(after == null ? new UUID(0, 0) : id(after), limit);
        String last = entries.size() < limit ? null : entries.getLast().sale().key();
        return new Republished(publish(entries), last);
    }

    private int publish(List<Entry> entries) {
        entries.forEach(entry ->
                outbox.republish(
                        entry.eventId(), entry.placedAt(), entry.sale(), FIRST_OF_ITS_ORDER));
        return entries.size();
    }

    private static UUID id(String key) {
        try {
            return UUID.fromString(key);
        } catch (IllegalArgumentException malformed) {
            throw new MalformedKey(TOPIC, key);
        }
    }
}
