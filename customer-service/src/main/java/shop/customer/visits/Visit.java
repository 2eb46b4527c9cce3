package shop.customer.visits;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shop.events.Event;
import shop.events.ProductViewed;
import shop.events.SearchPerformed;
import shop.events.VisitorArrived;

/** Something a visitor did, and the event that tells it. */
sealed interface Visit {

    Event told(UUID visitorId, @Nullable UUID customerId, Instant at);

    record Arrived() implements Visit {

        @Override
        public Event told(UUID visitorId, @Nullable UUID customerId, Instant at) {
            return new VisitorArrived(visitorId, customerId, at);
        }
    }

    record Viewed(long productId) implements Visit {

        @Override
        public Event told(UUID visitorId, @Nullable UUID customerId, Instant at) {
            return new ProductViewed(visitorId, customerId, at, productId);
        }
    }

    record Searched(String query) implements Visit {

        @Override
        public Event told(UUID visitorId, @Nullable UUID customerId, Instant at) {
            return new SearchPerformed(visitorId, customerId, at, query);
        }
    }
}
