package shop.customer.signin;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opaque tokens of 256 random bits. The database holds their SHA-256 alone, so that a stolen copy
 * of it signs nobody in. All tokens that descend from one sign-in are a family.
 */
@Component
class RefreshTokens {

    private static final int BYTES = 32;

    private final SecureRandom random = new SecureRandom();
    private final JdbcClient jdbc;
    private final Clock clock;
    private final Duration life;

    RefreshTokens(JdbcClient jdbc, Clock clock, SignInProperties settings) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.life = settings.refreshLife();
    }

    /** Starts a family and returns its first token. */
    @Transactional
    public String start(UUID customerId) {
        Instant now = clock.instant();
        forgetExpired(customerId, now);
        UUID family = UUID.randomUUID();
        jdbc.sql(
                        "INSERT INTO token_families (id, customer_id, started_at) VALUES (:id, :customer, :now)")
                .param("id", family)
                .param("customer", customerId)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        return issue(family, now);
    }

    private String issue(UUID family, Instant now) {
        byte[] bits = new byte[BYTES];
        random.nextBytes(bits);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
        jdbc.sql(
                        "INSERT INTO refresh_tokens (token_hash, family_id, issued_at, expires_at) VALUES (:hash, :family, :now, :expires)")
                .param("hash", Sha256.of(token))
                .param("family", family)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("expires", now.plus(life).atOffset(ZoneOffset.UTC))
                .update();
        return token;
    }

    private void forgetExpired(UUID customerId, Instant now) {
        jdbc.sql(
                        """
                        DELETE FROM token_families f WHERE f.customer_id = :customer AND NOT EXISTS (
                            SELECT 1 FROM refresh_tokens t WHERE t.family_id = f.id AND t.expires_at > :now)
                        """)
                .param("customer", customerId)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }
}
