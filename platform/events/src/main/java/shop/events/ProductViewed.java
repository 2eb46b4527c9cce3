package shop.events;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A visitor looked at a product. Published only with the visitor's consent.
 *
 * @param customerId whom the visitor had signed in as, if anybody
 */
@Contract(type = "shop.product.viewed.v1", topic = "visitors")
public record ProductViewed(UUID visitorId, @Nullable UUID customerId, Instant at, long productId)
        implements Event {

    @Override
    public String key() {
        return visitorId.toString();
    }
}
