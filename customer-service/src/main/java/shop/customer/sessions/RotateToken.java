package shop.customer.sessions;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import shop.customer.sessions.RefreshTokens.Stored;
import shop.customer.sessions.TokenFamilies.LockedSession;

/**
 * Exchanges a refresh token for its successor, once. Runs in the caller's transaction, which has to
 * commit when the answer is empty too: a revocation is a change.
 */
@Component
public class RotateToken {

    private final TokenFamilies families;
    private final RefreshTokens tokens;
    private final Successor successor;
    private final SessionProperties settings;
    private final Clock clock;

    RotateToken(
            TokenFamilies families,
            RefreshTokens tokens,
            Successor successor,
            SessionProperties settings,
            Clock clock) {
        this.families = families;
        this.tokens = tokens;
        this.successor = successor;
        this.settings = settings;
        this.clock = clock;
    }

    /** Empty when the token is unknown, its session has ended, or it was used before. */
    public Optional<OpenSession> rotate(String token) {
        return families.lock(token)
                .filter(session -> !session.revoked())
                .filter(session -> exchange(session, token, successor.of(token)))
                .map(session ->
                        new OpenSession(session.id(), session.customerId(), successor.of(token)));
    }

    private boolean exchange(LockedSession session, String token, String next) {
        Instant now = clock.instant();
        Stored stored = tokens.find(token);
        if (!now.isBefore(stored.expires())) {
            return false;
        }
        if (stored.used() == null) {
            tokens.use(token, now);
            tokens.insert(next, session.id(), now, stored.expires());
            families.used(session.id());
            return true;
        }
        boolean crossed =
                now.isBefore(stored.used().plus(settings.grace()))
                        && tokens.find(next).used() == null;
        if (!crossed) {
            families.revoke(session.id());
        }
        return crossed;
    }
}
