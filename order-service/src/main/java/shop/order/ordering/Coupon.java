package shop.order.ordering;

import shop.events.OrderPlaced;

/** A coupon that took part in the price. */
record Coupon(String code) {

    static Coupon of(OrderPlaced.Coupon placed) {
        return new Coupon(placed.code());
    }
}
