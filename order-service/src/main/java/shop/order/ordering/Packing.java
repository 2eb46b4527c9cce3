package shop.order.ordering;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import shop.events.OrderedItem;

/**
 * Takes articles off a copy of an order's lines, first line first: two lines may hold one article.
 */
final class Packing {

    private final List<OrderItem> lines;
    private final List<OrderedItem> packed = new ArrayList<>();

    Packing(List<OrderItem> lines) {
        this.lines = new ArrayList<>(lines);
    }

    List<OrderedItem> pack(@Nullable List<Shipment.Article> wanted) {
        if (wanted == null) {
            packAll();
        } else {
            for (int i = 0; i < wanted.size(); i++) {
                pack(i, wanted.get(i));
            }
        }
        return List.copyOf(packed);
    }

    /** What the lines are afterwards. */
    List<OrderItem> lines() {
        return lines;
    }

    private void packAll() {
        for (int line = 0; line < lines.size(); line++) {
            take(line, lines.get(line).left());
        }
    }

    private void pack(int request, Shipment.Article wanted) {
        check(request, wanted);
        int missing = wanted.quantity();
        for (int line = 0; line < lines.size(); line++) {
            if (lines.get(line).variantId() == wanted.variantId()) {
                missing -= take(line, Math.min(missing, lines.get(line).left()));
            }
        }
    }

    private void check(int request, Shipment.Article wanted) {
        List<OrderItem> ordered =
                lines.stream().filter(line -> line.variantId() == wanted.variantId()).toList();
        if (ordered.isEmpty()) {
            throw new NotLeftToSend(request, "variantId", "the order has no such article");
        }
        long left = ordered.stream().mapToLong(OrderItem::left).sum();
        if (wanted.quantity() > left) {
            throw new NotLeftToSend(request, "quantity", "only " + left + " left to send");
        }
    }

    private int take(int line, int quantity) {
        if (quantity > 0) {
            OrderItem item = lines.get(line);
            lines.set(line, item.sent(quantity));
            packed.add(item.ordered(quantity));
        }
        return quantity;
    }
}
