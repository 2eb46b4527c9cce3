package shop.customer.sessions;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A sign-in that has not ended.
 *
 * @param userAgent what the browser called itself
 */
public record Session(UUID id, Instant createdAt, Instant lastUsedAt, @Nullable String userAgent) {}
