package shop.systemtests.check;

import static shop.systemtests.check.OrderJson.amount;
import static shop.systemtests.check.OrderJson.quantity;

import java.util.function.ToLongFunction;
import tools.jackson.databind.JsonNode;

/** The sums of an order, taken again from its lines. */
final class OrderSums {

    private OrderSums() {}

    static long gross(JsonNode order) {
        return overItems(order, item -> amount(item, "unitPrice") * quantity(item));
    }

    static long discount(JsonNode order) {
        return overItems(order, item -> amount(item, "discount"));
    }

    static long tax(JsonNode order) {
        return order.required("taxRates")
                .valueStream()
                .mapToLong(rate -> amount(rate, "tax"))
                .sum();
    }

    /** Whether total and lines are right for prices that contain their tax. */
    static boolean inclusive(JsonNode order) {
        return total(order) == beforeTax(order)
                && order.required("items").valueStream().allMatch(item -> isTotal(item, 0));
    }

    /** Whether total and lines are right for prices to which tax is added. */
    static boolean exclusive(JsonNode order) {
        return total(order) == beforeTax(order) + tax(order)
                && order.required("items")
                        .valueStream()
                        .allMatch(item -> isTotal(item, amount(item, "tax")));
    }

    private static long total(JsonNode order) {
        return amount(order.required("totals"), "total");
    }

    private static long beforeTax(JsonNode order) {
        return gross(order) - discount(order) + amount(order.required("totals"), "shipping");
    }

    private static boolean isTotal(JsonNode item, long tax) {
        var net = amount(item, "unitPrice") * quantity(item) - amount(item, "discount");
        return amount(item, "total") == net + tax;
    }

    private static long overItems(JsonNode order, ToLongFunction<JsonNode> amount) {
        return order.required("items").valueStream().mapToLong(amount).sum();
    }
}
