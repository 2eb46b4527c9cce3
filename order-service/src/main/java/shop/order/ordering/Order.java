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
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.ListIndexBase;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;
import shop.defaults.security.Caller;
import shop.events.Money;
import shop.events.OrderPlaced;
import shop.events.OrderPlaced.Personal;

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
    @Column private @Nullable String note;
    @Column private String currency;
    @Column private boolean taxIncluded;
    @Embedded private Totals totals;
    @Embedded private Payment payment;
    @Column private String shippingId;
    @Column private String shippingName;
    @Column private long amountReceived;
    @Column private long amountRefunded;

    @Column
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private @Nullable Addresses addresses;

    @Column
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private List<Coupon> coupons;

    @Column
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private List<TaxRate> taxRates;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "order_item", joinColumns = @JoinColumn(name = "order_id"))
    @OrderColumn(name = "line")
    @ListIndexBase(1)
    @BatchSize(size = OrdersRequest.MAX_LIMIT)
    private List<OrderItem> items;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "order_history", joinColumns = @JoinColumn(name = "order_id"))
    @OrderColumn(name = "entry")
    @ListIndexBase(1)
    @BatchSize(size = OrdersRequest.MAX_LIMIT)
    private List<HistoryEntry> history;

    @SuppressWarnings("NullAway.Init")
    protected Order() {}

    /** An order as it starts, whether read from the bus or from cart-service. */
    Order(OrderPlaced placed) {
        Personal personal = placed.personal();
        id = placed.id();
        number = placed.number();
        status = OrderStatus.PLACED;
        placedAt = placed.placedAt();
        cartId = placed.cartId();
        buyer = Buyer.of(placed);
        note = personal == null ? null : personal.note();
        addresses = Addresses.of(personal);
        currency = placed.currency();
        taxIncluded = placed.taxIncluded();
        totals = Totals.of(placed.totals());
        payment = Payment.of(placed.payment());
        shippingId = placed.shippingOption().id();
        shippingName = placed.shippingOption().name();
        coupons = placed.coupons().stream().map(Coupon::of).toList();
        taxRates = placed.taxRates().stream().map(TaxRate::of).toList();
        items = placed.items().stream().map(OrderItem::of).toList();
        history = List.of(HistoryEntry.placed(placedAt));
    }

    boolean isOf(Caller caller) {
        return buyer.is(caller);
    }

    /** What the buyer still owes; a refund makes nothing due again. */
    Money amountDue() {
        return money(Math.subtractExact(totals.total(), amountReceived));
    }

    Money money(long amount) {
        return new Money(amount, currency);
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

    @Nullable String note() {
        return note;
    }

    String currency() {
        return currency;
    }

    @Nullable Addresses addresses() {
        return addresses;
    }

    boolean taxIncluded() {
        return taxIncluded;
    }

    Payment payment() {
        return payment;
    }

    Totals totals() {
        return totals;
    }

    String shippingId() {
        return shippingId;
    }

    String shippingName() {
        return shippingName;
    }

    Money amountReceived() {
        return money(amountReceived);
    }

    Money amountRefunded() {
        return money(amountRefunded);
    }

    List<Coupon> coupons() {
        return coupons;
    }

    List<TaxRate> taxRates() {
        return taxRates;
    }

    List<OrderItem> items() {
        return items;
    }

    List<HistoryEntry> history() {
        return history;
    }
}
