package shop.messaging;

import java.util.Comparator;
import java.util.List;
import shop.messaging.bus.BusProperties;
import shop.messaging.bus.Subscription;

/** What this service reads, and under which names. */
public final class Subscriptions {

    private final Intakes intakes;
    private final BusProperties bus;
    private final String application;

    /**
     * @param application names the consumer groups
     */
    Subscriptions(Intakes intakes, BusProperties bus, String application) {
        this.intakes = intakes;
        this.bus = bus;
        this.application = application;
    }

    /** In the order of the topics' names. */
    public List<Subscription> all() {
        return intakes.all().stream()
                .map(Intake::topic)
                .map(topic -> new Subscription(topic, group(topic)))
                .sorted(Comparator.comparing(Subscription::topic))
                .toList();
    }

    String group(String topic) {
        return bus.physical(application + "." + topic);
    }
}
