package shop.systemtests.check;

import static shop.systemtests.check.OrderJson.amount;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import shop.systemtests.check.Evidence.Outcome;
import tools.jackson.databind.JsonNode;

/** Every sum of an order is the sum of its parts, to the cent, and is what the buyer agreed to. */
final class MoneyAddsUp implements Invariant {

    @Override
    public Stream<String> breaches(Evidence evidence) {
        return Stream.concat(
                evidence.orders().stream().flatMap(MoneyAddsUp::sums),
                evidence.outcomes().stream().flatMap(MoneyAddsUp::agreement));
    }

    private static Stream<String> agreement(Outcome outcome) {
        var order = outcome.order();
        if (order == null) {
            return Stream.empty();
        }
        var total = amount(order.required("totals"), "total");
        return total == outcome.expectedTotal()
                ? Stream.empty()
                : Stream.of(
                        "key %s agreed to %d, got %d"
                                .formatted(outcome.key(), outcome.expectedTotal(), total));
    }

    private static Stream<String> sums(JsonNode order) {
        var totals = order.required("totals");
        var checks = new TreeMap<String, Boolean>();
        checks.put("subtotal", amount(totals, "subtotal") == OrderSums.gross(order));
        checks.put("discount", amount(totals, "discount") == OrderSums.discount(order));
        checks.put("tax", amount(totals, "tax") == OrderSums.tax(order));
        checks.put("total", OrderSums.inclusive(order) || OrderSums.exclusive(order));
        checks.put("due", due(order) == amount(totals, "total"));
        return checks.entrySet().stream()
                .filter(check -> !check.getValue())
                .map(Map.Entry::getKey)
                .map(sum -> "the " + sum + " of order " + OrderJson.id(order) + " is off");
    }

    private static long due(JsonNode order) {
        return amount(order, "amountDue")
                + amount(order, "amountReceived")
                - amount(order, "amountRefunded");
    }
}
