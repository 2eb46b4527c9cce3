package shop.messaging;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import shop.messaging.wire.EventJson;

/**
 * Records that no publisher of ours would send: they are put aside or ignored, and others go on.
 */
class BadRecordsTests {

    private final Place place = Place.fresh();
    private final Things things = new Things();
    private final Replica replica = new Replica(place, things);
    private final Bus bus = new Bus(place);

    @BeforeEach
    void read() {
        Awaitility.setDefaultTimeout(Duration.ofSeconds(60));
        things.writeTo(replica.dataSource);
        replica.topics.ensure("things").join();
        replica.consumers.start();
    }

    @AfterEach
    void close() {
        bus.close();
        replica.close();
    }

    private static Map<String, String> headers() {
        return Bus.headers(UUID.randomUUID().toString(), 1);
    }

    private static byte[] json(String id) {
        return new EventJson().write(ThingChanged.of(id, 1)).getBytes(UTF_8);
    }

    private void expectAside(int letters) {
        bus.publish(ThingChanged.of("good", 1));
        await().until(() -> things.versions("good").size() == 1);
        await().until(() -> replica.deadLetters.count() == letters);
        assertThat(replica.deadLetters.parked()).noneMatch(DeadLetter::parked);
        assertThat(things.distinct()).isOne();
    }

    @Test
    void putsAsideWhatIsNotJsonInUtf8() {
        String json = new String(json("k"), UTF_8);
        bus.send("one-byte", headers(), new byte[] {'{'});
        bus.send("zero", headers(), new byte[] {0});
        bus.send("empty", headers(), new byte[0]);
        bus.send("cut", headers(), json.substring(0, json.length() / 2).getBytes(UTF_8));
        bus.send("utf-16", headers(), json.getBytes(UTF_16));
        bus.send("utf-16-le", headers(), json.getBytes(UTF_16LE));
        bus.send("latin", headers(), json.replace("v1", "\u00e4\u00f6").getBytes(ISO_8859_1));
        bus.send("packed", headers(), new byte[] {0x1f, (byte) 0x8b, 8, 0});

        expectAside(8);
    }

    @Test
    void putsAsideJsonOfAnotherShape() {
        bus.send("text", headers(), "\"text\"".getBytes(UTF_8));
        bus.send("number", headers(), "7".getBytes(UTF_8));
        bus.send("array", headers(), "[{}]".getBytes(UTF_8));
        bus.send("deep", headers(), "[".repeat(100_000).getBytes(UTF_8));
        bus.send("types", headers(), "{\"id\":[],\"version\":\"x\"}".getBytes(UTF_8));
        bus.send("missing", headers(), "{}".getBytes(UTF_8));
        bus.send(
                "overflow",
                headers(),
                "{\"id\":\"overflow\",\"version\":9223372036854775808}".getBytes(UTF_8));

        expectAside(7);
    }

    @Test
    void ignoresATypeNobodyReadsHoweverItsRecordLooks() {
        Map<String, String> foreign = headers();
        foreign.put("ce_type", "shop.thing.sold.v1");
        bus.send("foreign", foreign, null);
        foreign.put("ce_type", "no type at all");
        bus.send("foreign", foreign, new byte[] {0});

        expectAside(0);
    }

    @Test
    void believesNoHeaderThatNamesAClass() {
        Map<String, String> named = headers();
        named.put("__TypeId__", "java.lang.ProcessBuilder");
        named.put("spring_json_header_types", "{\"a\":\"javax.naming.InitialContext\"}");
        bus.send("named", named, json("named"));

        await().until(() -> things.versions("named").size() == 1);
        assertThat(replica.deadLetters.count()).isZero();
    }

    @Test
    void readsTheLastOfRepeatedHeadersAndBearsLargeOnes() {
        try (KafkaProducer<byte[], byte[]> producer = producer(Map.of())) {
            ProducerRecord<byte[], byte[]> record = record("twice", json("twice"));
            record.headers().add("ce_id", "no id".getBytes(UTF_8));
            headers().forEach((name, text) -> record.headers().add(name, text.getBytes(UTF_8)));
            record.headers().add("x-large", new byte[900_000]);
            producer.send(record);
        }

        await().until(() -> things.versions("twice").size() == 1);
        assertThat(replica.deadLetters.count()).isZero();
    }

    @Test
    void putsAsideAHeaderThatIsNoneOfItsKind() {
        Map.of(
                        "ce_id", "7",
                        "ce_time", "yesterday",
                        "ce_sequence", "99999999999999999999",
                        "ce_specversion", "0.3")
                .forEach((name, text) -> {
                    Map<String, String> wrong = new HashMap<>(headers());
                    wrong.put(name, text);
                    bus.send(name, wrong, json(name));
                });

        expectAside(4);
    }

    @Test
    void survivesABatchThatUnpacksToMuchMoreThanItWeighs() {
        Map<String, Object> packed =
                Map.of(
                        "compression.type", "gzip",
                        "max.request.size", 100_000_000,
                        "batch.size", 64_000_000,
                        "buffer.memory", 200_000_000L,
                        "linger.ms", 1_000);
        byte[] large =
                new EventJson()
                        .write(new ThingChanged("bomb", 1, "x".repeat(4_000_000)))
                        .getBytes(UTF_8);
        try (KafkaProducer<byte[], byte[]> producer = producer(packed)) {
            for (int i = 0; i < 10; i++) {
                ProducerRecord<byte[], byte[]> record = record("bomb", large);
                headers().forEach((name, text) -> record.headers().add(name, text.getBytes(UTF_8)));
                producer.send(record);
            }
        }

        await().until(() -> things.versions("bomb").size() == 10);
        assertThat(replica.deadLetters.count()).isZero();
    }

    @Test
    void keepsTheOrderWhateverTimeARecordClaims() {
        try (KafkaProducer<byte[], byte[]> producer = producer(Map.of())) {
            long[] claimed = {Instant.parse("2100-01-01T00:00:00Z").toEpochMilli(), 0, 1};
            for (int version = 1; version <= claimed.length; version++) {
                byte[] value =
                        new EventJson().write(ThingChanged.of("timed", version)).getBytes(UTF_8);
                ProducerRecord<byte[], byte[]> record =
                        new ProducerRecord<>(
                                place.topic(),
                                null,
                                claimed[version - 1],
                                "timed".getBytes(UTF_8),
                                value);
                headers().forEach((name, text) -> record.headers().add(name, text.getBytes(UTF_8)));
                producer.send(record);
            }
        }

        await().until(() -> things.versions("timed").size() == 3);
        assertThat(things.versions("timed")).containsExactly(1L, 2L, 3L);
        // The broker's own time counts for retention.
        assertThat(bus.read()).allMatch(record -> record.timestamp() > 1_700_000_000_000L);
    }

    @Test
    void neverSeesWhatAForeignTransactionTookBack() {
        Map<String, Object> transactional =
                Map.of("transactional.id", UUID.randomUUID().toString(), "acks", "all");
        try (KafkaProducer<byte[], byte[]> producer = producer(transactional)) {
            producer.initTransactions();
            producer.beginTransaction();
            send(producer, "taken-back");
            producer.abortTransaction();
            producer.beginTransaction();
            send(producer, "kept");
            producer.commitTransaction();
        }
        bus.publish(ThingChanged.of("kept", 2));

        await().until(() -> things.versions("kept").equals(List.of(1L, 2L)));
        assertThat(things.versions("taken-back")).isEmpty();
        assertThat(replica.deadLetters.count()).isZero();
    }

    private void send(KafkaProducer<byte[], byte[]> producer, String id) {
        ProducerRecord<byte[], byte[]> record = record(id, json(id));
        headers().forEach((name, text) -> record.headers().add(name, text.getBytes(UTF_8)));
        producer.send(record);
        producer.flush();
    }

    private ProducerRecord<byte[], byte[]> record(String key, byte[] value) {
        return new ProducerRecord<>(place.topic(), key.getBytes(UTF_8), value);
    }

    private KafkaProducer<byte[], byte[]> producer(Map<String, Object> settings) {
        Map<String, Object> config = new HashMap<>(settings);
        config.put("bootstrap.servers", place.kafka());
        return new KafkaProducer<>(config, new ByteArraySerializer(), new ByteArraySerializer());
    }
}
