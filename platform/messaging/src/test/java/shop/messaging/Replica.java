package shop.messaging;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import shop.messaging.bus.BusProperties;
import shop.messaging.bus.KafkaClients;
import shop.messaging.bus.Lags;
import shop.messaging.bus.Topics;
import shop.messaging.relay.Relay;
import shop.messaging.relay.RelayConnections;
import shop.messaging.relay.RelaySessions;
import shop.messaging.relay.RelaySettings;
import shop.messaging.relay.WakeUp;
import shop.messaging.wire.EventJson;

/** One replica of a made-up service, wired by hand. Relay and consumers are started by the test. */
final class Replica implements AutoCloseable {

    static final String APPLICATION = "test-service";

    final HikariDataSource dataSource;
    final JdbcTemplate jdbc;
    final TransactionTemplate transaction;
    final Outbox outbox;
    final Inbox inbox;
    final Relay relay;
    final Consumers consumers;
    final DeadLetterRows deadLetterRows;
    final DeadLetters deadLetters;
    final UnsendableEvents unsendable;
    final Topics topics;
    final Subscriptions subscriptions;
    final Lags lags;

    Replica(Place place, EventListener... listeners) {
        this(place, PersistenceContext.NONE, listeners);
    }

    Replica(Place place, PersistenceContext persistence, EventListener... listeners) {
        EventJson json = new EventJson();
        BusProperties bus = new BusProperties(4, (short) 1, place.prefix(), "classic", 1);
        KafkaClients clients = new KafkaClients(Map.of("bootstrap.servers", place.kafka()), bus);
        WakeUp wakeUp = new WakeUp();
        dataSource = pool(place);
        Flyway service =
                Flyway.configure().dataSource(dataSource).locations("classpath:db/none").load();
        MessagingMigration.own(service).load().migrate();
        jdbc = new JdbcTemplate(dataSource);
        transaction = new TransactionTemplate(new JdbcTransactionManager(dataSource));
        topics = new Topics(clients, bus);
        outbox =
                new Outbox(
                        new OutboxRows(jdbc, json),
                        persistence,
                        Clock.systemUTC(),
                        wakeUp::appended);
        inbox = new Inbox(jdbc);
        relay = relay(place, clients, bus, topics, wakeUp);
        deadLetterRows = new DeadLetterRows(jdbc, json);
        HonestTransaction honest = new HonestTransaction(transaction);
        Intakes intakes = new Intakes(List.of(listeners), json, deadLetterRows, honest);
        deadLetters = new DeadLetters(deadLetterRows, intakes, honest);
        subscriptions = new Subscriptions(intakes, bus, APPLICATION);
        consumers = new Consumers(intakes, topics, new Containers(clients, bus, subscriptions));
        lags = new Lags(clients, bus);
        unsendable = new UnsendableEvents(jdbc);
    }

    private static HikariDataSource pool(Place place) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(place.url());
        config.setUsername(place.schema());
        config.setPassword(place.password());
        config.setMaximumPoolSize(4);
        config.setMinimumIdle(0);
        config.setConnectionTimeout(1_000);
        config.addDataSourceProperty("socketTimeout", "5");
        config.addDataSourceProperty("reWriteBatchedInserts", "true");
        return new HikariDataSource(config);
    }

    static Relay relay(
            Place place, KafkaClients clients, BusProperties bus, Topics topics, WakeUp wakeUp) {
        RelaySettings settings =
                new RelaySettings(
                        true,
                        Duration.ofMillis(50),
                        Duration.ofMillis(500),
                        Duration.ofMillis(200),
                        Duration.ofSeconds(3),
                        1000,
                        8_388_608);
        RelayConnections connections =
                new RelayConnections(place.url(), place.schema(), place.password(), APPLICATION);
        return new Relay(
                new RelaySessions(connections, clients, topics, wakeUp, settings, APPLICATION, bus),
                wakeUp,
                true);
    }

    /** Appends one version of a thing in a transaction of its own. */
    void publish(String id, long version) {
        transaction.executeWithoutResult(_ -> outbox.append(ThingChanged.of(id, version), version));
    }

    long rows(String table) {
        Long rows = jdbc.queryForObject("SELECT count(*) FROM " + table, Long.class);
        return rows == null ? 0 : rows;
    }

    @Override
    public void close() {
        consumers.stop();
        relay.stop();
        topics.close();
        dataSource.close();
    }
}
