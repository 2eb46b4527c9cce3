package shop.order.ordering;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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

    private static final String PAID = "paid";

    @Id private UUID id;
    @Version private long version;

    @Column private OrderStatus status;
    @Column private long eventSequence;

    @Embedded private Sale sale;
    @Embedded private Till till;
    @Embedded private Goods goods;
    @Embedded private History history;

    @Embedded private Notes notes;

    @SuppressWarnings("NullAway.Init")
    protected Order() {}

    /** An order as it starts, whether read from the bus or from cart-service. */
    Order(OrderPlaced placed) {
        id = placed.id();
        status = OrderStatus.PLACED;
        eventSequence = OrderEvents.ACCEPTED_SEQUENCE;
        sale = Sale.of(placed);
        till = new Till(0, 0, List.of());
        goods = new Goods(placed.items().stream().map(OrderItem::of).toList(), List.of());
        history = History.placed(placed.placedAt());
        notes = new Notes();
    }

    /** An order as it stands in its tables, to be looked at. */
    Order(StoredOrder stored) {
        OrderRow row = stored.placed();
        id = row.id();
        version = row.version();
        status = row.status();
        eventSequence = row.eventSequence();
        sale = row.sale();
        till = new Till(row.amountReceived(), row.amountRefunded(), stored.payments());
        goods = new Goods(stored.orderItems(), stored.parcels());
        history = new History(stored.historyEntries());
        notes = new Notes(stored.notes());
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
                Receipt.of(
                        paymentId,
                        sale.payment().method(),
                        reference,
                        sale.price().amount(amount),
                        at);
        till.take(receipt, sale.total());
        history.add(at, "payment-received", Party.STAFF, status, null);
        return till.due(sale.total()) > 0 || history.tells(PAID)
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
        sale = sale.to(customerId);
    }

    boolean isOf(Caller caller) {
        return sale.buyer().is(caller);
    }

    /**
     * What the buyer still owes: the total, nothing once cancelled, less what was received, plus
     * what was refunded. Negative after the cancellation of an order that was paid: the shop owes.
     */
    Money amountDue() {
        long total = status == OrderStatus.CANCELLED ? 0 : sale.total();
        return sale.price().money(till.due(total));
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    OrderStatus status() {
        return status;
    }

    Sale sale() {
        return sale;
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
        return notes.all();
    }
}
