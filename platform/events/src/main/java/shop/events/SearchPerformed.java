package shop.events;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A visitor searched. Published only with the visitor's consent.
 *
 * @param customerId whom the visitor had signed in as, if anybody
 */
@Contract(type = "shop.search.performed.v1", topic = "visitors")
public record SearchPerformed(UUID visitorId, @Nullable UUID customerId, Instant at, String query)
        implements Event {

    /**
     * @throws IllegalArgumentException when the query is blank
     */
    public SearchPerformed {
        Require.text(query, "query");
    }

    @Override
    public String key() {
        return visitorId.toString();
    }
}
