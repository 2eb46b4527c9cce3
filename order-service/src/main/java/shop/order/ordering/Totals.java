package shop.order.ordering;

import jakarta.persistence.Embeddable;
import shop.events.OrderPlaced;

/** The sums of an order, in minor units of its currency. */
@Embeddable
record Totals(long subtotal, long discount, long shipping, long tax, long total) {

    static Totals of(OrderPlaced.Totals placed) {
        return new Totals(
                placed.subtotal().amount(),
                placed.discount().amount(),
                placed.shipping().amount(),
                placed.tax().amount(),
                placed.total().amount());
    }
}
