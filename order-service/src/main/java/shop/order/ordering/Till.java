package shop.order.ordering;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.ListIndexBase;

/** What came in for an order and what went back, in minor units of its currency. */
@Embeddable
class Till {

    @Column(name = "amount_received")
    private long received;

    @Column(name = "amount_refunded")
    private long refunded;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "order_payment", joinColumns = @JoinColumn(name = "order_id"))
    @OrderColumn(name = "entry")
    @ListIndexBase(1)
    private List<Receipt> receipts = new ArrayList<>();

    protected Till() {}

    Till(long received, long refunded, List<Receipt> receipts) {
        this.received = received;
        this.refunded = refunded;
        this.receipts = new ArrayList<>(receipts);
    }

    /**
     * @throws Overpaid when it is more than what is due of the price
     */
    void take(Receipt receipt, long price) {
        if (receipt.amount() > due(price)) {
            throw new Overpaid();
        }
        received = Math.addExact(received, receipt.amount());
        receipts.add(receipt);
    }

    /** Negative: the shop owes the buyer. */
    long due(long price) {
        return Math.addExact(Math.subtractExact(price, received), refunded);
    }

    long received() {
        return received;
    }

    long refunded() {
        return refunded;
    }

    List<Receipt> receipts() {
        return receipts;
    }
}
