package shop.order.ordering;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;
import shop.events.OrderedItem;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * What was sent of an order at once, as its table spells it.
 *
 * @param at when it left
 * @param deliveredAt absent while it is on its way
 */
@Embeddable
@JsonNaming(SnakeCaseStrategy.class)
record Parcel(
        UUID id,
        Instant at,
        @JdbcTypeCode(SqlTypes.JSON) @Mutability(Immutability.class) List<OrderedItem> items,
        @Nullable String carrier,
        @Column(name = "tracking_number") @Nullable String trackingNumber,
        @Column(name = "delivered_at") @Nullable Instant deliveredAt) {

    Parcel delivered(Instant when) {
        return new Parcel(id, at, items, carrier, trackingNumber, when);
    }

    boolean isDelivered() {
        return deliveredAt != null;
    }
}
