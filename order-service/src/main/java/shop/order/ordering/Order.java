package shop.order.ordering;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.ListIndexBase;
import shop.defaults.security.Caller;
import shop.events.Money;
import shop.events.OrderPlaced;

/**
 * A completed order. Its row is written by {@link OrderIntake}; from then on it changes only
 * through named transitions. Items and history come with it, so that nothing lazy leaves a
 * transaction.
 */
@Entity
@Table(name = "orders")
class Order {

    @Id private UUID id;
    @Version private long version;
    @Column private String number;
    @Column private OrderStatus status;
    @Column private Instant placedAt;
    @Column private UUID cartId;
    @Embedded private Buyer buyer;
    @Embedded private Delivery delivery;
    @Embedded private Price price;
    @Embedded private Payment payment;
    @Column private long amountReceived;
    @Column private long amountRefunded;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "order_item", joinColumns = @JoinColumn(name = "order_id"))
    @OrderColumn(name = "line")
    @ListIndexBase(1)
    @BatchSize(size = OrdersRequest.MAX_LIMIT + 1)
    private List<OrderItem> items;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "order_history", joinColumns = @JoinColumn(name = "order_id"))
    @OrderColumn(name = "entry")
    @ListIndexBase(1)
    @BatchSize(size = OrdersRequest.MAX_LIMIT + 1)
    private List<HistoryEntry> history;

    @SuppressWarnings("NullAway.Init")
    protected Order() {}

    /** An order as it starts, whether read from the bus or from cart-service. */
    Order(OrderPlaced placed) {
        id = placed.id();
        number = placed.number();
        status = OrderStatus.PLACED;
        placedAt = placed.placedAt();
        cartId = placed.cartId();
        buyer = Buyer.of(placed);
        delivery = Delivery.of(placed);
        price = Price.of(placed);
        payment = Payment.of(placed.payment());
        items = placed.items().stream().map(OrderItem::of).toList();
        history = List.of(HistoryEntry.placed(placedAt));
    }

    boolean isOf(Caller caller) {
        return buyer.is(caller);
    }

    /** What the buyer still owes; a refund makes nothing due again. */
    Money amountDue() {
        return price.money(Math.subtractExact(price.totals().total(), amountReceived));
    }

    Money amountReceived() {
        return price.money(amountReceived);
    }

    Money amountRefunded() {
        return price.money(amountRefunded);
    }

    UUID id() {
        return id;
    }

    String number() {
        return number;
    }

    OrderStatus status() {
        return status;
    }

    Instant placedAt() {
        return placedAt;
    }

    UUID cartId() {
        return cartId;
    }

    Buyer buyer() {
        return buyer;
    }

    Delivery delivery() {
        return delivery;
    }

    Price price() {
        return price;
    }

    Payment payment() {
        return payment;
    }

    List<OrderItem> items() {
        return items;
    }

    List<HistoryEntry> history() {
        return history;
    }
}
