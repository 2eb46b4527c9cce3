package shop.order.ordering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import shop.events.OrderAccepted;
import shop.events.OrderPlaced;
import shop.order.Facts;
import shop.order.OrderScenario;
import shop.testsupport.Infrastructure;

/** Whatever lies on the bus, it costs at most the key it lies under. */
@OrderScenario
class BadRecordsScenarioTests {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final JdbcClient jdbc;
    private final OrderPlaced sale = Sales.toSomebody();

    @Autowired
    BadRecordsScenarioTests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    static Stream<BadRecord> all() {
        return BadRecords.all();
    }

    @ParameterizedTest
    @MethodSource("all")
    void costsAtMostItsKey(BadRecord bad) throws Exception {
        send(bad.of(sale));

        switch (bad.outcome()) {
            case STORED -> stored();
            case IGNORED -> {
                send(BadRecord.good(UUID.randomUUID(), sale));
                stored();
            }
            case SET_ASIDE -> {
                send(BadRecord.good(UUID.randomUUID(), sale));
                await().atMost(PATIENCE).until(() -> deadLetters() == 2);
                assertThat(orders()).isZero();
            }
        }
    }

    @Test
    void takesAHundredOfOneForOne() throws Exception {
        ProducerRecord<String, byte[]> good = BadRecord.good(UUID.randomUUID(), sale);

        for (int i = 0; i < 100; i++) {
            send(good);
        }

        stored();
        handled();
        assertThat(Facts.of(sale, OrderAccepted.class)).hasSize(1);
    }

    @Test
    void keepsTheFirstOfTwoBodiesUnderOneEventOrOneOrder() throws Exception {
        UUID eventId = UUID.randomUUID();
        OrderPlaced other = Sales.withIdOf(sale);

        send(BadRecord.good(eventId, sale));
        send(BadRecord.good(eventId, other));
        send(BadRecord.good(UUID.randomUUID(), other));

        stored();
        handled();
        assertThat(number()).isEqualTo(sale.number());
    }

    @Test
    void passesTheMarkersOfAForeignTransaction() throws Exception {
        try (var foreign = producer(Map.of("transactional.id", UUID.randomUUID().toString()))) {
            foreign.initTransactions();
            foreign.beginTransaction();
            foreign.send(BadRecord.good(UUID.randomUUID(), Sales.toSomebody())).get();
            foreign.commitTransaction();
        }

        send(BadRecord.good(UUID.randomUUID(), sale));

        stored();
    }

    /** Records of one key are handled in order: once a later one is done, so are the earlier. */
    private void handled() throws Exception {
        send(BadRecord.text("an end", "[]").of(sale));
        await().atMost(PATIENCE).until(() -> deadLetters() == 1);
    }

    private void stored() {
        await().atMost(PATIENCE).until(() -> orders() == 1);
        assertThat(deadLetters()).isZero();
    }

    private long orders() {
        return jdbc.sql("SELECT count(*) FROM orders WHERE id = ?")
                .param(sale.id())
                .query(Long.class)
                .single();
    }

    private String number() {
        return jdbc.sql("SELECT number FROM orders WHERE id = ?")
                .param(sale.id())
                .query(String.class)
                .single();
    }

    private long deadLetters() {
        return jdbc.sql("SELECT count(*) FROM dead_letter WHERE key = ?")
                .param(sale.key())
                .query(Long.class)
                .single();
    }

    private static void send(ProducerRecord<String, byte[]> record) throws Exception {
        Shared.PRODUCER.send(record).get();
    }

    private static KafkaProducer<String, byte[]> producer(Map<String, Object> more) {
        Map<String, Object> settings = new java.util.HashMap<>(more);
        settings.put("bootstrap.servers", Infrastructure.kafka().bootstrapServers());
        return new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
    }

    private static final class Shared {
        static final KafkaProducer<String, byte[]> PRODUCER = producer(Map.of());
    }
}
