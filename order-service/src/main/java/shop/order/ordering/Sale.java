package shop.order.ordering;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import shop.events.OrderPlaced;

/**
 * What was agreed when the order was placed; it stands for ever.
 *
 * @param number the short one that people use
 */
@Embeddable
record Sale(
        String number,
        @Column(name = "placed_at") Instant placedAt,
        @Column(name = "cart_id") UUID cartId,
        Buyer buyer,
        Delivery delivery,
        Price price,
        Payment payment) {

    static Sale of(OrderPlaced placed) {
        return new Sale(
                placed.number(),
                placed.placedAt(),
                placed.cartId(),
                Buyer.of(placed),
                Delivery.of(placed),
                Price.of(placed),
                Payment.of(placed.payment()));
    }

    /** The one thing that may turn out later: which customer the guest is. */
    Sale to(UUID customerId) {
        return new Sale(number, placedAt, cartId, buyer.as(customerId), delivery, price, payment);
    }

    long total() {
        return price.totals().total();
    }
}
