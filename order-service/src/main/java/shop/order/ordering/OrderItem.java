package shop.order.ordering;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.Map;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import shop.events.OrderPlaced;
import shop.events.OrderedItem;

/** One line of an order; amounts in minor units of the order's currency. */
@Embeddable
record OrderItem(
        @Column(name = "product_id") long productId,
        @Column(name = "variant_id") long variantId,
        String sku,
        String title,
        @JdbcTypeCode(SqlTypes.JSON) @Mutability(Immutability.class) Map<String, String> options,
        @Column(name = "unit_price") long unitPrice,
        int quantity,
        long discount,
        @Column(name = "tax_rate") BigDecimal taxRate,
        long tax,
        long total,
        @Column(name = "fulfilled_quantity") int fulfilledQuantity,
        @Column(name = "returned_quantity") int returnedQuantity) {

    static OrderItem of(OrderPlaced.Item placed) {
        return new OrderItem(
                placed.productId(),
                placed.variantId(),
                placed.sku(),
                placed.title(),
                placed.options(),
                placed.unitPrice().amount(),
                placed.quantity(),
                placed.discount().amount(),
                placed.taxRate(),
                placed.tax().amount(),
                placed.total().amount(),
                0,
                0);
    }

    /** How many have not been sent yet. */
    int left() {
        return quantity - fulfilledQuantity;
    }

    OrderItem sent(int more) {
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
                Math.addExact(fulfilledQuantity, more),
                returnedQuantity);
    }

    OrderedItem ordered(int many) {
        return new OrderedItem(productId, variantId, sku, many);
    }
}
