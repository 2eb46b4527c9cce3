package shop.order.ordering;

import java.util.Map;
import shop.events.Money;

/** One line of an order as its owner sees it. */
public record ItemView(
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

    static ItemView of(OrderItem item, Price price) {
        return new ItemView(
                item.productId(),
                item.variantId(),
                item.sku(),
                item.title(),
                item.options(),
                price.money(item.unitPrice()),
                item.quantity(),
                price.money(item.discount()),
                item.taxRate().toPlainString(),
                price.money(item.tax()),
                price.money(item.total()),
                item.fulfilledQuantity(),
                item.returnedQuantity());
    }
}
