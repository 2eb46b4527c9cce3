package shop.messaging.bus;

import java.time.Duration;
import java.util.List;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks the broker how far consumer groups are behind. Never fails and never waits for longer than 2
 * s in all: what is not known by then is unknown.
 */
public final class Lags {

    private static final Logger log = LoggerFactory.getLogger(Lags.class);
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final String SILENT = "the broker did not answer";

    private final KafkaClients clients;
    private final BusProperties properties;

    public Lags(KafkaClients clients, BusProperties properties) {
        this.clients = clients;
        this.properties = properties;
    }

    /** In the order of the list. */
    public List<Lag> of(List<Subscription> subscriptions) {
        if (subscriptions.isEmpty()) {
            return List.of();
        }
        Admin admin;
        try {
            admin = Admin.create(clients.admin(PATIENCE));
        } catch (RuntimeException unresolved) {
            log.warn("The broker cannot be asked: {}", unresolved.toString());
            return subscriptions.stream().map(asked -> Lag.unknown(asked, SILENT)).toList();
        }
        try {
            Positions positions = new Positions(admin, PATIENCE);
            return subscriptions.stream().map(asked -> lag(positions, asked)).toList();
        } finally {
            admin.close(Duration.ZERO);
        }
    }

    private Lag lag(Positions positions, Subscription asked) {
        try {
            String topic = properties.physical(asked.topic());
            return Lag.of(asked, positions.behind(topic, asked.group()));
        } catch (UnknownTopicOrPartitionException missing) {
            return Lag.unknown(asked, "the topic does not exist yet");
        } catch (RuntimeException failure) {
            log.warn("The lag of {} is not known: {}", asked.group(), failure.toString());
            return Lag.unknown(asked, SILENT);
        }
    }
}
