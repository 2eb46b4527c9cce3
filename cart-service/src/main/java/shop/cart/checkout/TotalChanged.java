package shop.cart.checkout;

import shop.events.Money;

/** The buyer agreed to another total than the cart's. */
class TotalChanged extends RuntimeException {

    private final transient Money total;

    TotalChanged(Money total) {
        this.total = total;
    }

    Money total() {
        return total;
    }
}
