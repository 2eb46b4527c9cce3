package shop.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.LongStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.QueryTimeoutException;

class ConsumersTests {

    private final Place place = Place.fresh();
    private final Things things = new Things();
    private final Replica replica = new Replica(place, things);
    private final Bus bus = new Bus(place);

    @BeforeEach
    void read() {
        Awaitility.setDefaultTimeout(Duration.ofSeconds(60));
        things.writeTo(replica.dataSource);
        replica.topics.ensure("things").join();
    }

    @AfterEach
    void close() {
        bus.close();
        replica.close();
    }

    @Test
    void readsFromTheFirstRecordInTheOrderOfOneKey() {
        LongStream.rangeClosed(1, 200)
                .forEach(version -> bus.publish(ThingChanged.of("a", version)));

        replica.consumers.start();

        await().until(() -> things.versions("a").size() == 200);
        assertThat(things.versions("a")).isSorted();
        assertThat(things.batches).hasValueLessThan(200);
    }

    @Test
    void goesOnWhereItStopped() {
        bus.publish(ThingChanged.of("a", 1));
        replica.consumers.start();
        await().until(() -> things.versions("a").size() == 1);
        replica.consumers.stop();
        bus.publish(ThingChanged.of("a", 2));

        replica.consumers.start();

        await().until(() -> things.versions("a").size() == 2);
        assertThat(things.versions("a")).containsExactly(1L, 2L);
    }

    @Test
    void keepsTheRestOfABatchWithOneBadRecord() {
        bus.publish(ThingChanged.of("a", 1));
        bus.publish(ThingChanged.of("bad", 1));
        bus.publish(ThingChanged.of("b", 1));
        bus.publish(ThingChanged.of("bad", 2));
        things.before = thing -> rejectBad(thing);

        replica.consumers.start();

        await().until(() -> replica.deadLetters.count() == 2);
        await().until(() -> things.distinct() == 2);
        DeadLetter poison = replica.deadLetters.parked().getFirst();
        assertThat(poison.reason()).isEqualTo("bad things cannot be");
        assertThat(poison.key()).isEqualTo("bad");
        assertThat(poison.parked()).isFalse();
        assertThat(replica.deadLetters.parked().get(1).parked()).isTrue();
    }

    private static void rejectBad(ThingChanged thing) {
        if (thing.id().equals("bad")) {
            throw new RejectedEvent("bad things cannot be");
        }
    }

    @Test
    void replaysAPoisonRecordAndThoseParkedBehindItInOrder() {
        AtomicBoolean healed = new AtomicBoolean();
        things.before =
                thing -> {
                    if (!healed.get()) {
                        rejectBad(thing);
                    }
                };
        replica.consumers.start();
        LongStream.rangeClosed(1, 5)
                .forEach(version -> bus.publish(ThingChanged.of("bad", version)));
        await().until(() -> replica.deadLetters.count() == 5);
        long poison = replica.deadLetters.parked().getFirst().id();

        assertThat(replica.deadLetters.replay(poison)).isEqualTo(new Replayed(0, 5));
        assertThat(replica.deadLetters.parked().getFirst().attempts()).isOne();
        healed.set(true);
        assertThat(replica.deadLetters.replay(poison)).isEqualTo(new Replayed(5, 0));
        bus.publish(ThingChanged.of("bad", 6));

        await().until(() -> things.versions("bad").size() == 6);
        assertThat(things.versions("bad")).containsExactly(1L, 2L, 3L, 4L, 5L, 6L);
        assertThatThrownBy(() -> replica.deadLetters.replay(poison))
                .isInstanceOf(NoSuchDeadLetter.class);
    }

    @Test
    void deliversADuplicateAgainForItsListenerToRecognise() {
        things.before = _ -> {};
        String id = UUID.randomUUID().toString();
        replica.consumers.start();

        bus.publish(id, ThingChanged.of("a", 1));
        bus.publish(id, ThingChanged.of("a", 1));

        await().until(() -> things.versions("a").size() == 2);
        assertThat(replica.deadLetters.count()).isZero();
    }

    @Test
    void storesWhatCannotBeReadAndSkipsWhatIsNotAskedFor() {
        String id = UUID.randomUUID().toString();
        byte[] good = good("k");
        bus.send("null-value", Bus.headers(id, 1), null);
        bus.send("broken", Bus.headers(id, 1), "{\"id\":".getBytes(UTF_8));
        bus.send("array", Bus.headers(id, 1), "[]".getBytes(UTF_8));
        bus.send("json-null", Bus.headers(id, 1), "null".getBytes(UTF_8));
        bus.send("no-headers", Map.of(), good);
        bus.send("major", with("ce_type", "shop.thing.changed.v2"), good("major"));
        bus.send("no-sequence", with("ce_sequence", "many"), good("no-sequence"));
        bus.send("other-key", Bus.headers(id, 1), good);
        bus.send(null, Bus.headers(id, 1), good);
        bus.send(
                "invariant",
                Bus.headers(id, 1),
                "{\"id\":\"invariant\",\"version\":0,\"text\":\"t\"}".getBytes(UTF_8));
        bus.send("x".repeat(5000), Bus.headers(id, 1), good);
        bus.send("nul\u0000", Bus.headers(id, 1), "\u0000".getBytes(UTF_8));
        bus.send("unread", with("ce_type", "shop.thing.removed.v1"), "?".getBytes(UTF_8));
        bus.send("k", Bus.headers(id, 1), good);

        replica.consumers.start();

        await().until(() -> things.versions("k").size() == 1);
        await().until(() -> replica.deadLetters.count() == 12);
        assertThat(replica.deadLetters.parked()).noneMatch(DeadLetter::parked);
    }

    private static byte[] good(String id) {
        return "{\"id\":\"%s\",\"version\":1,\"text\":\"t\",\"later\":[1]}"
                .formatted(id)
                .getBytes(UTF_8);
    }

    private static Map<String, String> with(String name, String value) {
        Map<String, String> headers = new HashMap<>(Bus.headers(UUID.randomUUID().toString(), 1));
        headers.put(name, value);
        return headers;
    }

    @Test
    void countsANulThatTheDatabaseRefusesAsBeyondHealing() {
        bus.publish(new ThingChanged("nul", 1, "a\u0000b"));
        bus.publish(ThingChanged.of("a", 1));

        replica.consumers.start();

        await().until(() -> replica.deadLetters.count() == 1);
        await().until(() -> things.versions("a").size() == 1);
    }

    @Test
    void triesTransientFailuresWithoutEnd() {
        int[] left = {3};
        things.before =
                thing -> {
                    if (thing.version() == 2 && left[0]-- > 0) {
                        throw new QueryTimeoutException("the database is slow");
                    }
                };
        bus.publish(ThingChanged.of("a", 1));
        bus.publish(ThingChanged.of("a", 2));
        bus.publish(ThingChanged.of("a", 3));

        replica.consumers.start();

        await().until(() -> things.versions("a").size() == 3);
        assertThat(things.versions("a")).containsExactly(1L, 2L, 3L);
        assertThat(replica.deadLetters.count()).isZero();
    }

    @Test
    void storesARecordThatIsDeliveredAgainOnce() {
        replica.consumers.start();
        bus.send("broken", Bus.headers(UUID.randomUUID().toString(), 1), "{".getBytes(UTF_8));
        await().until(() -> replica.deadLetters.count() == 1);
        replica.consumers.stop();
        bus.startOver();

        replica.consumers.start();
        bus.publish(ThingChanged.of("a", 1));

        await().until(() -> things.versions("a").size() == 1);
        assertThat(replica.deadLetters.count()).isOne();
    }

    @Test
    void freesAKeyWhoseDeadLetterIsDiscarded() {
        replica.consumers.start();
        bus.send("a", Bus.headers(UUID.randomUUID().toString(), 1), "{".getBytes(UTF_8));
        bus.publish(ThingChanged.of("a", 2));
        await().until(() -> replica.deadLetters.count() == 2);
        List<DeadLetter> parked = replica.deadLetters.parked();

        replica.deadLetters.discard(parked.get(0).id());

        assertThat(replica.deadLetters.replay(parked.get(1).id())).isEqualTo(new Replayed(1, 0));
        assertThat(things.versions("a")).containsExactly(2L);
    }
}
