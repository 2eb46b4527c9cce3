package shop.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

class RelayTests {

    @BeforeAll
    static void generous() {
        Awaitility.setDefaultTimeout(Duration.ofSeconds(60));
    }

    @Test
    void sendsACloudEventInBinaryMode() {
        Place place = Place.fresh();
        try (Replica replica = new Replica(place);
                Bus bus = new Bus(place)) {
            replica.relay.start();

            UUID id =
                    replica.transaction.execute(
                            _ -> replica.outbox.append(ThingChanged.of("a", 3), 3));
            await().until(() -> replica.rows("outbox") == 0);

            ConsumerRecord<byte[], byte[]> record = bus.read().getFirst();
            assertThat(new String(record.key(), UTF_8)).isEqualTo("a");
            assertThat(new String(record.value(), UTF_8))
                    .isEqualTo("{\"id\":\"a\",\"version\":3,\"text\":\"v3\"}");
            assertThat(Bus.header(record, "ce_specversion")).isEqualTo("1.0");
            assertThat(Bus.header(record, "ce_id")).isEqualTo(id.toString());
            assertThat(Bus.header(record, "ce_type")).isEqualTo("shop.thing.changed.v1");
            assertThat(Bus.header(record, "ce_source")).isEqualTo("/test-service");
            assertThat(Bus.header(record, "ce_subject")).isEqualTo("a");
            assertThat(Bus.header(record, "ce_sequence")).isEqualTo("3");
            assertThat(Bus.header(record, "content-type")).isEqualTo("application/json");
            assertThat(java.time.Instant.parse(Bus.header(record, "ce_time"))).isNotNull();
        }
    }

    @Test
    void sendsAgainWhatWasSentButNotDeletedBeforeACrash() {
        Place place = Place.fresh();
        try (Replica crashing = new Replica(place);
                Replica next = new Replica(place);
                Bus bus = new Bus(place)) {
            crashing.jdbc.execute(
                    """
                    CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS
                    $$ BEGIN RAISE 'no delete gets through'; END $$;
                    CREATE TRIGGER refuse BEFORE DELETE ON outbox FOR EACH ROW EXECUTE FUNCTION refuse();
                    """);
            crashing.publish("a", 1);
            crashing.relay.start();
            await().until(() -> crashing.topics.exists("things") && !bus.read().isEmpty());
            crashing.relay.stop();
            int sent = bus.read().size();
            crashing.jdbc.execute("DROP TRIGGER refuse ON outbox");

            next.relay.start();
            await().until(() -> next.rows("outbox") == 0);

            assertThat(bus.read()).hasSizeGreaterThan(sent);
            assertThat(bus.read().stream().map(record -> Bus.header(record, "ce_id")).distinct())
                    .hasSize(1);
        }
    }

    @Test
    void drainsAllLanesOfTwoSchemasInOneDatabase() {
        Place one = Place.fresh();
        Place other = Place.fresh();
        try (Replica first = new Replica(one);
                Replica second = new Replica(other)) {
            first.relay.start();
            second.relay.start();
            for (int thing = 0; thing < 200; thing++) {
                first.publish("thing-" + thing, 1);
                second.publish("thing-" + thing, 1);
            }

            await().until(() -> first.rows("outbox") == 0 && second.rows("outbox") == 0);

            assertThat(lanes(first)).isEqualTo(32);
            assertThat(lanes(second)).isEqualTo(32);
        }
    }

    private static long lanes(Replica replica) {
        Long lanes =
                replica.jdbc.queryForObject(
                        """
                        SELECT count(*) FROM pg_locks
                        WHERE locktype = 'advisory' AND granted AND objid < 32
                          AND classid::bigint = hashtext('outbox:' || current_schema())::bigint & 4294967295
                        """,
                        Long.class);
        return lanes == null ? 0 : lanes;
    }

    @Test
    void keepsTheOrderOfOneThingWhenTheFirstTransactionCommitsLast() {
        Place place = Place.fresh();
        try (Replica replica = new Replica(place);
                Bus bus = new Bus(place)) {
            replica.relay.start();
            replica.jdbc.execute("CREATE TABLE thing (id text PRIMARY KEY, event_sequence bigint)");
            replica.jdbc.update("INSERT INTO thing VALUES ('a', 0)");
            TransactionTemplate apart =
                    new TransactionTemplate(
                            java.util.Objects.requireNonNull(
                                    replica.transaction.getTransactionManager()));
            apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);

            replica.transaction.executeWithoutResult(_ -> {
                replica.outbox.append(ThingChanged.of("early", 1), 1);
                apart.executeWithoutResult(_ -> change(replica, "a"));
                await().until(() -> bus.versions("a").equals(List.of(1L)));
                change(replica, "a");
            });
            await().until(() -> replica.rows("outbox") == 0);

            assertThat(bus.versions("a")).containsExactly(1L, 2L);
            assertThat(bus.versions("early")).containsExactly(1L);
        }
    }

    private static void change(Replica replica, String id) {
        Long sequence =
                replica.jdbc.queryForObject(
                        "UPDATE thing SET event_sequence = event_sequence + 1 WHERE id = ? RETURNING event_sequence",
                        Long.class,
                        id);
        replica.outbox.append(ThingChanged.of(id, sequence), sequence);
    }

    @Test
    void holdsBackOnlyTheKeyOfARowThatCannotBeSent() {
        Place place = Place.fresh();
        try (Replica replica = new Replica(place);
                Bus bus = new Bus(place)) {
            replica.publish("bad", 1);
            replica.jdbc.update(
                    "UPDATE outbox SET payload = repeat('x', 1500000) WHERE aggregateid = 'bad'");
            replica.publish("bad", 2);
            replica.publish("good", 1);
            replica.relay.start();
            await().until(() -> replica.unsendable.count() == 1);
            replica.publish("bad", 3);
            replica.publish("good", 2);
            await().until(() -> replica.rows("outbox") == 2);

            assertThat(bus.versions("bad")).isEmpty();
            assertThat(bus.versions("good")).containsExactly(1L, 2L);
            assertThat(replica.outbox.oldestUnsent()).isZero();
            assertThat(replica.outbox.hasUnsent(ThingChanged.class, "bad")).isTrue();
            UnsendableEvent dead = replica.unsendable.all().getFirst();
            assertThat(dead.reason()).contains("RecordTooLarge");

            replica.jdbc.update("UPDATE outbox_dead SET payload = '{}'");
            replica.unsendable.retry(dead.id());
            await().until(() -> replica.rows("outbox") == 0);
            assertThat(bus.versions("bad")).containsExactly(1L, 2L, 3L);
        }
    }

    @Test
    void putsARowAsideWhoseTopicCannotBe() {
        Place place = Place.fresh();
        try (Replica replica = new Replica(place)) {
            replica.publish("a", 1);
            replica.jdbc.update("UPDATE outbox SET aggregatetype = 'no topic!'");
            replica.publish("b", 1);
            replica.relay.start();

            await().until(() -> replica.unsendable.count() == 1 && replica.rows("outbox") == 0);
        }
    }

    @Test
    void putsARowAsideThatIsNoEvent() {
        Place place = Place.fresh();
        try (Replica replica = new Replica(place)) {
            replica.publish("a", 1);
            replica.jdbc.update("UPDATE outbox SET headers = 'no json'");
            replica.publish("b", 1);
            replica.relay.start();

            await().until(() -> replica.unsendable.count() == 1 && replica.rows("outbox") == 0);
        }
    }

    @Test
    void sendsManyVersionsOfAFewThingsInOrder() {
        Place place = Place.fresh();
        try (Replica replica = new Replica(place);
                Bus bus = new Bus(place)) {
            for (long version = 1; version <= 300; version++) {
                replica.publish("a", version);
                replica.publish("b", version);
            }
            replica.relay.start();
            await().until(() -> replica.rows("outbox") == 0);

            List<Long> all = LongStream.rangeClosed(1, 300).boxed().toList();
            assertThat(bus.versions("a")).isEqualTo(all);
            assertThat(bus.versions("b")).isEqualTo(all);
        }
    }

    @Test
    void startsAgainAfterItsConnectionIsCut() {
        Place place = Place.fresh();
        try (Replica replica = new Replica(place);
                Bus bus = new Bus(place)) {
            replica.relay.start();
            await().until(() -> lanes(replica) == 32);
            replica.jdbc.queryForList(
                    """
                    SELECT pg_terminate_backend(pid) FROM pg_stat_activity
                    WHERE usename = current_user AND application_name = 'test-service relay'
                    """);

            replica.publish("a", 1);
            await().until(() -> replica.rows("outbox") == 0);

            assertThat(bus.versions("a")).containsExactly(1L);
        }
    }
}
