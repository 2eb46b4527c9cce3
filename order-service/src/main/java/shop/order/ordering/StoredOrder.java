package shop.order.ordering;

import java.util.List;

/** An order with all that belongs to it, as it was read from its tables in one statement. */
record StoredOrder(
        OrderRow placed,
        List<ItemRow> items,
        List<HistoryRow> history,
        List<Receipt> payments,
        List<Parcel> parcels,
        List<Note> notes) {

    List<OrderItem> orderItems() {
        return items.stream().map(ItemRow::item).toList();
    }

    List<HistoryEntry> historyEntries() {
        return history.stream().map(HistoryRow::entered).toList();
    }
}
