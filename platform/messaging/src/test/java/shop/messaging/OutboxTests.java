package shop.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;

class OutboxTests {

    private static final Replica replica = new Replica(Place.fresh());

    @AfterAll
    static void close() {
        replica.close();
    }

    @Test
    void refusesAnEventOutsideATransaction() {
        assertThatThrownBy(() -> replica.outbox.append(ThingChanged.of("a", 1), 1))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void forgetsTheEventOfATransactionThatRollsBack() {
        replica.transaction.executeWithoutResult(transaction -> {
            replica.outbox.append(ThingChanged.of("rolled-back", 1), 1);
            transaction.setRollbackOnly();
        });

        assertThat(replica.outbox.hasUnsent(ThingChanged.class, "rolled-back")).isFalse();
    }

    @Test
    void failsTheTransactionOfAPayloadThatIsTooLarge() {
        ThingChanged large = new ThingChanged("large", 1, "ä".repeat(450_000));

        assertThatThrownBy(() ->
                        replica.transaction.executeWithoutResult(
                                _ -> replica.outbox.append(large, 1)))
                .isInstanceOf(PayloadTooLarge.class);
        assertThat(replica.outbox.hasUnsent(ThingChanged.class, "large")).isFalse();
    }

    @Test
    void takesAPayloadJustBelowTheLimit() {
        ThingChanged large = new ThingChanged("just", 1, "x".repeat(899_900));

        replica.transaction.executeWithoutResult(_ -> replica.outbox.append(large, 1));

        assertThat(replica.outbox.hasUnsent(ThingChanged.class, "just")).isTrue();
    }

    @Test
    void flushesThePersistenceContextBeforeThePlaceInTheOrderIsDrawn() {
        Place place = Place.fresh();
        long[] atFlush = {-1};
        Replica[] self = new Replica[1];
        PersistenceContext persistence = () -> atFlush[0] = self[0].rows("outbox");
        try (Replica flushing = new Replica(place, persistence)) {
            self[0] = flushing;

            flushing.publish("a", 1);

            assertThat(atFlush[0]).isZero();
            assertThat(flushing.rows("outbox")).isOne();
        }
    }

    @Test
    void keepsIdAndTimeOfARepublishedEvent() {
        UUID id = UUID.randomUUID();
        Instant time = Instant.parse("2026-01-02T03:04:05.678Z");

        replica.transaction.executeWithoutResult(
                _ -> replica.outbox.republish(id, time, ThingChanged.of("again", 7), 7));

        var row = replica.jdbc.queryForMap("SELECT * FROM outbox WHERE event_id = ?", id);
        assertThat(row).containsEntry("sequence", 7L).containsEntry("aggregatetype", "things");
        assertThat(row.get("headers")).isEqualTo("{\"republished\":\"true\"}");
    }

    @Test
    void carriesTheTraceOfTheRequest() {
        MDC.put("traceId", "4bf92f3577b34da6a3ce929d0e0e4736");
        MDC.put("spanId", "00f067aa0ba902b7");
        try {
            replica.publish("traced", 1);
        } finally {
            MDC.clear();
        }

        assertThat(
                        replica.jdbc.queryForObject(
                                "SELECT headers FROM outbox WHERE aggregateid = 'traced'",
                                String.class))
                .contains("00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01");
    }

    @Test
    void appendsManyInTheirOrder() {
        List<UUID> ids =
                replica.transaction.execute(_ ->
                        replica.outbox.appendAll(
                                List.of(
                                        new Sequenced(ThingChanged.of("many", 1), 1),
                                        new Sequenced(ThingChanged.of("many", 2), 2),
                                        new Sequenced(ThingChanged.of("many", 3), 3))));

        assertThat(
                        replica.jdbc.queryForList(
                                "SELECT event_id FROM outbox WHERE aggregateid = 'many' ORDER BY id",
                                UUID.class))
                .isEqualTo(ids);
    }

    @Test
    void knowsTheAgeOfWhatWaits() {
        try (Replica fresh = new Replica(Place.fresh())) {
            assertThat(fresh.outbox.oldestUnsent()).isZero();

            fresh.publish("a", 1);
            fresh.jdbc.update("UPDATE outbox SET appended_at = appended_at - interval '1 hour'");

            assertThat(fresh.outbox.oldestUnsent())
                    .isBetween(Duration.ofMinutes(60), Duration.ofMinutes(70));
            assertThat(fresh.outbox.backlog()).isOne();
        }
    }
}
