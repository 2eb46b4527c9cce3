package shop.order.ordering;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;
import shop.events.OrderPlaced;
import shop.events.OrderPlaced.Personal;

/**
 * How and where the goods go.
 *
 * @param addresses absent once personal data is erased or encrypted, as is the note
 */
@Embeddable
record Delivery(
        @Column(name = "shipping_id") String shippingId,
        @Column(name = "shipping_name") String shippingName,
        @JdbcTypeCode(SqlTypes.JSON) @Mutability(Immutability.class) @Nullable Addresses addresses,
        @Nullable String note) {

    static Delivery of(OrderPlaced placed) {
        Personal personal = placed.personal();
        return new Delivery(
                placed.shippingOption().id(),
                placed.shippingOption().name(),
                Addresses.of(personal),
                personal == null ? null : personal.note());
    }
}
