package shop.customer.sessions;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Begins a session, in the transaction of its sign-in. */
@Component
public class StartSession {

    private final TokenFamilies families;
    private final RefreshTokens tokens;
    private final SessionProperties settings;
    private final Clock clock;

    StartSession(
            TokenFamilies families, RefreshTokens tokens, SessionProperties settings, Clock clock) {
        this.families = families;
        this.tokens = tokens;
        this.settings = settings;
        this.clock = clock;
    }

    public OpenSession start(UUID customerId, @Nullable String userAgent) {
        UUID session = families.start(customerId, userAgent);
        String token = tokens.random();
        Instant now = clock.instant();
        tokens.insert(token, session, now, now.plus(settings.life()));
        return new OpenSession(session, customerId, token);
    }
}
