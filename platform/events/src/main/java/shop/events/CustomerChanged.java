package shop.events;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The full state of a customer's account after a change. The newest {@code version} wins.
 *
 * @param status {@code active}, or {@code erased}, which is final
 * @param version rises with every change of the account
 * @param personal what identifies a person; absent after erasure
 */
@Contract(type = "shop.customer.changed.v1", topic = "customers")
public record CustomerChanged(
        UUID id, String status, Instant createdAt, long version, @Nullable Personal personal)
        implements Event {

    private static final Set<String> STATUSES = Set.of("active", "erased");

    /**
     * @throws IllegalArgumentException when the status is unknown or the version is below 1
     */
    public CustomerChanged {
        Require.that(STATUSES.contains(status), "unknown customer status: " + status);
        Require.that(version >= 1, "version is below 1");
    }

    /**
     * Personal data; every member may be absent. {@code enc} replaces the others once they are
     * encrypted.
     */
    public record Personal(@Nullable String email, @Nullable String name, @Nullable String enc) {}

    @Override
    public String key() {
        return id.toString();
    }
}
