package shop.events;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A visitor came to the shop. Published only with the visitor's consent.
 *
 * @param customerId whom the visitor had signed in as, if anybody
 */
@Contract(type = "shop.visitor.arrived.v1", topic = "visitors")
public record VisitorArrived(UUID visitorId, @Nullable UUID customerId, Instant at)
        implements Event {

    @Override
    public String key() {
        return visitorId.toString();
    }
}
