package shop.cart.checkout;

import java.util.Map;
import shop.events.Money;
import shop.events.OrderPlaced;

/** One line of an order, nothing of it sent or returned yet. */
record OrderItemView(
        long productId,
        long variantId,
        String sku,
        String title,
        Map<String, String> options,
        Money unitPrice,
        int quantity,
        Money discount,
        String taxRate,
        Money tax,
        Money total,
        int fulfilledQuantity,
        int returnedQuantity) {

    static OrderItemView of(OrderPlaced.Item item) {
        return new OrderItemView(
                item.productId(),
                item.variantId(),
                item.sku(),
                item.title(),
                item.options(),
                item.unitPrice(),
                item.quantity(),
                item.discount(),
                item.taxRate().toPlainString(),
                item.tax(),
                item.total(),
                0,
                0);
    }
}
