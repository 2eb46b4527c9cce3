package shop.order.lookup;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Guesses for each number, known or not, counted for all replicas in one place. Counted before the
 * answer is known and given back by a right one: a thousand guesses at once are still only ten.
 * Counts older than the window are worth nothing and are swept away by later ones, a few at a time.
 */
@Component
class LookupAttempts {

    private static final String COUNT =
            """
            INSERT INTO lookup_attempts AS a (number_hash, failures, started_at) VALUES (:number, 1, :now)
            ON CONFLICT (number_hash) DO UPDATE SET
                failures = CASE WHEN a.started_at <= :expired THEN 1 ELSE least(a.failures, :limit) + 1 END,
                started_at = CASE WHEN a.started_at <= :expired THEN :now ELSE a.started_at END
            RETURNING failures, started_at
            """;
    private static final String SWEEP =
            """
            DELETE FROM lookup_attempts WHERE number_hash IN (
                SELECT number_hash FROM lookup_attempts WHERE started_at <= :expired
                LIMIT 20 FOR UPDATE SKIP LOCKED)
            """;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final int limit;
    private final Duration window;

    LookupAttempts(JdbcClient jdbc, Clock clock, LookupProperties settings) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.limit = settings.attempts();
        this.window = settings.window();
    }

    private record Count(int failures, Instant startedAt) {}

    /**
     * @throws TooManyLookups when the window's guesses are used up
     */
    void take(String number) {
        Instant now = clock.instant();
        Timestamp expired = Timestamp.from(now.minus(window));
        Count count =
                jdbc.sql(COUNT)
                        .param("number", hash(number))
                        .param("now", Timestamp.from(now))
                        .param("expired", expired)
                        .param("limit", limit)
                        .query((row, _) ->
                                new Count(row.getInt(1), row.getTimestamp(2).toInstant()))
                        .single();
        jdbc.sql(SWEEP).param("expired", expired).update();
        if (count.failures() > limit) {
            throw new TooManyLookups(Duration.between(now, count.startedAt().plus(window)));
        }
    }

    void giveBack(String number) {
        jdbc.sql(
                        """
                        UPDATE lookup_attempts SET failures = failures - 1
                        WHERE number_hash = :number AND failures > 0
                        """)
                .param("number", hash(number))
                .update();
    }

    private static byte[] hash(String number) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(number.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
