package shop.order.ordering;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/** A line of an order as its table spells it. */
@JsonNaming(SnakeCaseStrategy.class)
record ItemRow(
        UUID orderId,
        int line,
        long productId,
        long variantId,
        String sku,
        String title,
        Map<String, String> options,
        long unitPrice,
        int quantity,
        long discount,
        BigDecimal taxRate,
        long tax,
        long total,
        int fulfilledQuantity,
        int returnedQuantity) {

    static List<ItemRow> of(Order order) {
        List<OrderItem> items = order.goods().items();
        return IntStream.range(0, items.size())
                .mapToObj(i -> of(order.id(), i + 1, items.get(i)))
                .toList();
    }

    private static ItemRow of(UUID orderId, int line, OrderItem item) {
        return new ItemRow(
                orderId,
                line,
                item.productId(),
                item.variantId(),
                item.sku(),
                item.title(),
                item.options(),
                item.unitPrice(),
                item.quantity(),
                item.discount(),
                item.taxRate(),
                item.tax(),
                item.total(),
                item.fulfilledQuantity(),
                item.returnedQuantity());
    }

    OrderItem item() {
        return new OrderItem(
                productId,
                variantId,
                sku,
                title,
                options,
                unitPrice,
                quantity,
                discount,
                taxRate,
                tax,
                total,
                fulfilledQuantity,
                returnedQuantity);
    }
}
