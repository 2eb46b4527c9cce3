package shop.customer.sessions;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param current whether the caller's own access token comes from it
 */
record SessionView(
        UUID id,
        Instant createdAt,
        Instant lastUsedAt,
        @Nullable String userAgent,
        boolean current) {

    static SessionView of(Session session, @Nullable UUID current) {
        return new SessionView(
                session.id(),
                session.createdAt(),
                session.lastUsedAt(),
                session.userAgent(),
                session.id().equals(current));
    }
}
