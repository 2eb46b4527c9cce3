package shop.customer.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shop.customer.sessions.Sha256;

/**
 * Wrong passwords of each account, known or not, counted for all replicas in one place. Counts
 * older than the window are worth nothing and are swept away by later failures, a few at a time.
 */
@Component
class LoginAttempts {

    private static final String COUNT =
            """
            INSERT INTO login_attempts AS a (email_hash, failures, started_at) VALUES (:email, 1, :now)
            ON CONFLICT (email_hash) DO UPDATE SET
                failures = CASE WHEN a.started_at <= :expired THEN 1 ELSE a.failures + 1 END,
                started_at = CASE WHEN a.started_at <= :expired THEN :now ELSE a.started_at END
            """;
    private static final String SWEEP =
            """
            DELETE FROM login_attempts WHERE email_hash IN (
                SELECT email_hash FROM login_attempts WHERE started_at <= :expired
                LIMIT 20 FOR UPDATE SKIP LOCKED)
            """;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final int limit;
    private final Duration window;

    LoginAttempts(JdbcClient jdbc, Clock clock, SignInProperties settings) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.limit = settings.attempts();
        this.window = settings.attemptsWindow();
    }

    /**
     * @throws TooManyAttempts when the window's attempts are used up
     */
    void requireLeft(Guessing guessing) {
        Instant now = clock.instant();
        jdbc.sql(
                        "SELECT started_at FROM login_attempts WHERE email_hash = :email AND failures >= :limit AND started_at > :expired")
                .param("email", Sha256.of(guessing.key()))
                .param("limit", limit)
                .param("expired", at(now.minus(window)))
                .query(OffsetDateTime.class)
                .optional()
                .ifPresent(started -> {
                    throw new TooManyAttempts(
                            Duration.between(now, started.toInstant().plus(window)));
                });
    }

    void recordFailure(Guessing guessing) {
        Instant now = clock.instant();
        OffsetDateTime expired = at(now.minus(window));
        jdbc.sql(COUNT)
                .param("email", Sha256.of(guessing.key()))
                .param("now", at(now))
                .param("expired", expired)
                .update();
        jdbc.sql(SWEEP).param("expired", expired).update();
    }

    void forget(Guessing guessing) {
        jdbc.sql("DELETE FROM login_attempts WHERE email_hash = :email")
                .param("email", Sha256.of(guessing.key()))
                .update();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
