package shop.cart.checkout;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import shop.cart.reservations.ReservationRequest;
import shop.events.OrderPlaced;

/**
 * A checkout under way, as T1 priced it.
 *
 * @param order all of the sale; the instant in it is not yet the one of the commit
 * @param taxCategories what T1 took for granted, by variant id
 */
record Sale(KeyOf key, OrderPlaced order, Map<Long, String> taxCategories) {

    UUID orderId() {
        return order.id();
    }

    UUID cartId() {
        return order.cartId();
    }

    /** Lines of the same variant with different metadata are one to catalog. */
    ReservationRequest toReserve() {
        Map<Long, Long> quantities =
                order.items().stream()
                        .collect(
                                Collectors.groupingBy(
                                        OrderPlaced.Item::variantId,
                                        TreeMap::new,
                                        Collectors.summingLong(OrderPlaced.Item::quantity)));
        List<ReservationRequest.Line> lines =
                quantities.entrySet().stream()
                        .map(e -> new ReservationRequest.Line(e.getKey(), e.getValue()))
                        .toList();
        return new ReservationRequest(order.currency(), lines);
    }
}
