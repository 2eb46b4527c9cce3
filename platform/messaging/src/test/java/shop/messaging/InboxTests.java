package shop.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class InboxTests {

    private static final Replica replica = new Replica(Place.fresh());
    private final ReceivedEvent event =
            new ReceivedEvent(UUID.randomUUID(), ThingChanged.of("a", 1), 1, Instant.EPOCH, false);

    @AfterAll
    static void close() {
        replica.close();
    }

    @Test
    void claimsAnEventOnce() {
        assertThat(claim()).isTrue();
        assertThat(claim()).isFalse();
    }

    @Test
    void letsTheFirstOfTwoBodiesUnderOneIdWin() {
        assertThat(claim()).isTrue();

        ReceivedEvent other =
                new ReceivedEvent(event.id(), ThingChanged.of("b", 9), 9, event.time(), false);

        assertThat(claim(other)).isFalse();
    }

    @Test
    void forgetsTheClaimOfATransactionThatRollsBack() {
        replica.transaction.executeWithoutResult(transaction -> {
            replica.inbox.claim(event);
            transaction.setRollbackOnly();
        });

        assertThat(claim()).isTrue();
    }

    @Test
    void refusesAClaimOutsideATransaction() {
        assertThatThrownBy(() -> replica.inbox.claim(event))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void prunesWhatIsOlderThanSixtyDays() {
        replica.jdbc.update(
                """
                INSERT INTO inbox (event_id, claimed_at)
                SELECT gen_random_uuid(), now() - interval '61 days' FROM generate_series(1, 12000)
                """);
        replica.jdbc.update(
                "INSERT INTO inbox VALUES (gen_random_uuid(), now() - interval '59 days')");
        long young = replica.rows("inbox WHERE claimed_at > now() - interval '60 days'");

        replica.inbox.prune();

        assertThat(replica.rows("inbox")).isEqualTo(young);
    }

    private boolean claim() {
        return claim(event);
    }

    private boolean claim(ReceivedEvent received) {
        return Boolean.TRUE.equals(replica.transaction.execute(_ -> replica.inbox.claim(received)));
    }
}
