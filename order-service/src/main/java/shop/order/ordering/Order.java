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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.ListIndexBase;
import org.jspecify.annotations.Nullable;
import shop.defaults.security.Caller;
import shop.events.Event;
import shop.events.Money;
import shop.events.OrderPlaced;

/**
 * A completed order. Its row is written by {@link OrderIntake}; from then on it changes only
 * through named transitions, each under the row's lock. A transition gives the fact to publish,
 * where there is one. Everything comes with it, so that nothing lazy leaves a transaction.
 */
@Entity
@Table(name = "orders")
public class Order {

    private static final int MAX_NOTES = 200;
    private static final String PAID = "paid";

    @Id private UUID id;
    @Version private long version;

    @Column private String number;
    @Column private OrderStatus status;
    @Column private Instant placedAt;
    @Column private UUID cartId;
    @Column private long eventSequence;

    @Embedded private Buyer buyer;
    @Embedded private Delivery delivery;
    @Embedded private Price price;
    @Embedded private Payment payment;
    @Embedded private Till till;
    @Embedded private Goods goods;
    @Embedded private History history;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "order_note", joinColumns = @JoinColumn(name = "order_id"))
    @OrderColumn(name = "entry")
    @ListIndexBase(1)
    private List<Note> notes = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Order() {}

    /** An order as it starts, whether read from the bus or from cart-service. */
    Order(OrderPlaced placed) {
        id = placed.id();
        number = placed.number();
        status = OrderStatus.PLACED;
        placedAt = placed.placedAt();
        cartId = placed.cartId();
        eventSequence = OrderEvents.ACCEPTED_SEQUENCE;
        buyer = Buyer.of(placed);
        delivery = Delivery.of(placed);
        price = Price.of(placed);
        payment = Payment.of(placed.payment());
        till = new Till(0, 0, List.of());
        goods = new Goods(placed.items().stream().map(OrderItem::of).toList(), List.of());
        history = History.placed(placedAt);
    }

    /** An order as it stands in its tables, to be looked at. */
    Order(StoredOrder stored) {
        OrderRow row = stored.placed();
        id = row.id();
        version = row.version();
        number = row.number();
        status = row.status();
        placedAt = row.placedAt();
        cartId = row.cartId();
        eventSequence = row.eventSequence();
        buyer = row.buyer();
        delivery = row.delivery();
        price = row.price();
        payment = row.payment();
        till = new Till(row.amountReceived(), row.amountRefunded(), stored.payments());
        goods = new Goods(stored.orderItems(), stored.parcels());
        history = new History(stored.historyEntries());
        notes = stored.notes();
    }

    /**
     * Money came in.
     *
     * @return the fact that all is paid now, told once
     * @throws OrderIsCancelled when nothing can be received any more
     * @throws Overpaid when it is more than what is due
     */
    public Optional<Event> receive(
            UUID paymentId, Money amount, @Nullable String reference, Instant at) {
        if (status == OrderStatus.CANCELLED) {
            throw new OrderIsCancelled();
        }
        Receipt receipt =
                Receipt.of(paymentId, payment.method(), reference, price.amount(amount), at);
        till.take(receipt, price.totals().total());
        history.add(at, "payment-received", Party.STAFF, status, null);
        return till.due(price.totals().total()) > 0 || history.tells(PAID)
                ? Optional.empty()
                : Optional.of(paid(receipt));
    }

    private Event paid(Receipt receipt) {
        status = status.mayBecome(OrderStatus.PAID) ? OrderStatus.PAID : status;
        history.add(receipt.at(), PAID, Party.STAFF, status, null);
        return OrderEvents.paid(this, receipt);
    }

    /**
     * A parcel left.
     *
     * @throws OrderNotFulfillable when nothing of this order can be sent
     * @throws NotLeftToSend when something was not ordered, or is on its way already
     */
    public Event fulfil(UUID parcelId, Shipment shipment, Instant at) {
        if (!status.mayBecome(OrderStatus.FULFILLED)) {
            throw new OrderNotFulfillable();
        }
        Parcel parcel = goods.send(parcelId, shipment, at);
        become(
                goods.allSent() ? OrderStatus.FULFILLED : OrderStatus.PARTIALLY_FULFILLED,
                at,
                Party.STAFF,
                null);
        return OrderEvents.sent(this, parcel);
    }

    /**
     * A parcel reached the buyer; once more changes nothing.
     *
     * @return the fact that everything arrived, told once
     * @throws ParcelNotFound when this order has no such parcel
     */
    public Optional<Event> deliver(UUID parcelId, Instant at) {
        if (!goods.deliver(parcelId, at)) {
            return Optional.empty();
        }
        if (!goods.allDelivered()) {
            history.add(at, "parcel-delivered", Party.STAFF, status, null);
            return Optional.empty();
        }
        become(OrderStatus.DELIVERED, at, Party.STAFF, null);
        return Optional.of(OrderEvents.delivered(this, at));
    }

    /**
     * Ends the order as a whole. What was received stays and is owed to the buyer.
     *
     * @param restock whether the goods go back into stock
     * @param reason for the buyer to read
     * @throws OrderNotCancellable when a part is on its way, or it was cancelled before
     */
    public Event cancel(Party by, boolean restock, @Nullable String reason, Instant at) {
        if (!status.mayBecome(OrderStatus.CANCELLED)) {
            throw new OrderNotCancellable();
        }
        become(OrderStatus.CANCELLED, at, by, reason);
        return OrderEvents.cancelled(this, by, restock, at);
    }

    /**
     * @throws NotesFull when there are as many as an order may have
     */
    public void note(UUID noteId, String text, UUID author, Instant at) {
        if (notes.size() == MAX_NOTES) {
            throw new NotesFull();
        }
        notes.add(new Note(noteId, at, text, author));
    }

    private void become(OrderStatus next, Instant at, Party by, @Nullable String detail) {
        status = next;
        history.add(at, next.text(), by, next, detail);
    }

    /** The place of the next fact among those of this order. */
    long nextSequence() {
        return ++eventSequence;
    }

    /** A guest's order belongs to the customer the guest turned out to be. */
    void give(UUID customerId) {
        buyer = buyer.as(customerId);
    }

    boolean isOf(Caller caller) {
        return buyer.is(caller);
    }

    /**
     * What the buyer still owes: the total, nothing once cancelled, less what was received, plus
     * what was refunded. Negative after the cancellation of an order that was paid: the shop owes.
     */
    Money amountDue() {
        long total = status == OrderStatus.CANCELLED ? 0 : price.totals().total();
        return price.money(till.due(total));
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
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

    Till till() {
        return till;
    }

    Goods goods() {
        return goods;
    }

    List<HistoryEntry> history() {
        return history.entries();
    }

    List<Note> notes() {
        return notes;
    }
}
