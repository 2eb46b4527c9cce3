package shop.messaging.relay;

import java.sql.Connection;
import java.sql.SQLException;
import org.apache.kafka.clients.producer.KafkaProducer;
import shop.messaging.bus.BusProperties;
import shop.messaging.bus.KafkaClients;
import shop.messaging.bus.Topics;
import shop.messaging.wire.EventJson;

/** Opens sessions: a fresh connection, a fresh producer. */
public final class RelaySessions {

    private final RelayConnections connections;
    private final KafkaClients clients;
    private final Topics topics;
    private final WakeUp wakeUp;
    private final RelaySettings settings;
    private final Wire wire;

    public RelaySessions(
            RelayConnections connections,
            KafkaClients clients,
            Topics topics,
            WakeUp wakeUp,
            RelaySettings settings,
            String application,
            BusProperties bus) {
        this.connections = connections;
        this.clients = clients;
        this.topics = topics;
        this.wakeUp = wakeUp;
        this.settings = settings;
        this.wire = new Wire(application, bus, new EventJson());
    }

    RelaySession open() throws SQLException {
        Connection connection = connections.open(settings.idleLimit());
        Sender sender = null;
        try {
            sender = new Sender(new KafkaProducer<>(clients.producer()), wire, wakeUp);
            return new RelaySession(connection, sender, topics, wakeUp, settings);
        } catch (SQLException | RuntimeException failure) {
            if (sender != null) {
                sender.close();
            }
            connection.close();
            throw failure;
        }
    }
}
