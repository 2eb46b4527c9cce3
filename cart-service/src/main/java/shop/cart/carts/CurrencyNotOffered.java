package shop.cart.carts;

import java.util.List;

/** Something in the cart has no price in this currency, or nothing at all has. */
class CurrencyNotOffered extends RuntimeException {

    private final transient List<Long> variantIds;

    /**
     * @param variantIds of the lines that stand in the way; empty for an empty cart
     */
    CurrencyNotOffered(List<Long> variantIds) {
        this.variantIds = variantIds;
    }

    List<Long> variantIds() {
        return variantIds;
    }
}
