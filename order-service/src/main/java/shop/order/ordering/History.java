package shop.order.ordering;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.ListIndexBase;
import org.jspecify.annotations.Nullable;

/** Everything that happened to an order, oldest first; nothing is ever taken back. */
@Embeddable
class History {

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "order_history", joinColumns = @JoinColumn(name = "order_id"))
    @OrderColumn(name = "entry")
    @ListIndexBase(1)
    private List<HistoryEntry> entries = new ArrayList<>();

    protected History() {}

    History(List<HistoryEntry> entries) {
        this.entries = new ArrayList<>(entries);
    }

    static History placed(Instant at) {
        OrderStatus status = OrderStatus.PLACED;
        return new History(
                List.of(new HistoryEntry(at, status.text(), Party.BUYER.text(), status, null)));
    }

    void add(Instant at, String fact, Party by, OrderStatus status, @Nullable String detail) {
        entries.add(new HistoryEntry(at, fact, by.text(), status, detail));
    }

    boolean tells(String fact) {
        return entries.stream().anyMatch(entry -> entry.fact().equals(fact));
    }

    List<HistoryEntry> entries() {
        return entries;
    }
}
