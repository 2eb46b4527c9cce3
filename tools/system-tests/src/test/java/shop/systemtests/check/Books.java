package shop.systemtests.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import shop.systemtests.check.Evidence.Checkout;
import shop.systemtests.check.Evidence.Outcome;
import shop.systemtests.check.Evidence.Published;
import shop.systemtests.check.Evidence.Stock;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sound books of one sale: two units of variant 7 at 5.00 by key k1 from cart c1. */
final class Books {

    private static final String ORDER =
            """
            {"id": "%1$s", "cartId": "%2$s", "city": "%3$s",
             "items": [{"variantId": 7, "quantity": 2, "unitPrice": {"amount": 500},
                        "discount": {"amount": 0}, "tax": {"amount": 190},
                        "total": {"amount": %4$d}}],
             "totals": {"subtotal": {"amount": 1000}, "discount": {"amount": 0},
                        "shipping": {"amount": 0}, "tax": {"amount": 190},
                        "total": {"amount": %4$d}},
             "taxRates": [{"tax": {"amount": %5$d}}],
             "amountDue": {"amount": %4$d},
             "amountReceived": {"amount": 0}, "amountRefunded": {"amount": 0}}
            """;

    final List<Outcome> outcomes = new ArrayList<>();
    final List<JsonNode> orders = new ArrayList<>();
    final List<Checkout> checkouts = new ArrayList<>();
    final List<Stock> stock = new ArrayList<>();
    final Map<String, List<Published>> published = new HashMap<>();
    final Map<String, Long> leftovers = new HashMap<>();
    boolean torn;

    Books() {
        checkouts.add(new Checkout("o1", "c1", "PLACED"));
        checkouts.add(new Checkout("o0", "c1", "ABORTED"));
        stock.add(new Stock(7, 10, 8, 0));
        sell(order("o1", "c1"), 1000);
    }

    /** Replaces the sale, everywhere alike. */
    void sell(JsonNode order, long agreed) {
        orders.clear();
        orders.add(order);
        outcomes.clear();
        outcomes.add(new Outcome("k1", "c1", 201, agreed, order));
        var accepted = new Published("e2", "shop.order.accepted.v1", 2, order);
        var placed = new Published("e1", "shop.order.placed.v1", 1, order);
        published.put("o1", List.of(placed, accepted));
    }

    Evidence evidence() {
        return new Evidence(outcomes, orders, checkouts, stock, published, torn, leftovers);
    }

    static Published placed(String eventId, long sequence) {
        return new Published(eventId, "shop.order.placed.v1", sequence, order("o1", "c1"));
    }

    static JsonNode order(String id, String cartId) {
        return order(id, cartId, "Berlin", 1000, 190);
    }

    static JsonNode order(String id, String cartId, String city, long total, long tax) {
        return JsonMapper.shared().readTree(ORDER.formatted(id, cartId, city, total, tax));
    }
}
