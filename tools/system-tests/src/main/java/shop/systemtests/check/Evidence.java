package shop.systemtests.check;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Everything the invariants are judged on.
 *
 * @param outcomes every definite answer that a client got to a checkout
 * @param orders every order that the clients' own lists and reads show
 * @param checkouts cart-service's ledger rows of the clients' carts
 * @param stock the articles that were for sale
 * @param published what is on the topic of orders, in partition order, by order id
 * @param torn whether records were taken from that topic meanwhile: they came again behind others
 * @param leftovers what nobody should have left behind, counted: name → rows
 */
public record Evidence(
        List<Outcome> outcomes,
        List<JsonNode> orders,
        List<Checkout> checkouts,
        List<Stock> stock,
        Map<String, List<Published>> published,
        boolean torn,
        Map<String, Long> leftovers) {

    /**
     * @param order the body of a 201; null after a refusal
     * @param expectedTotal what the client agreed to pay
     */
    public record Outcome(
            String key, String cartId, int status, long expectedTotal, @Nullable JsonNode order) {}

    public record Checkout(String orderId, String cartId, String state) {}

    /** {@code initial}: on hand before the first sale. */
    public record Stock(long variantId, long initial, long onHand, long reserved) {}

    public record Published(String eventId, String type, long sequence, JsonNode body) {}
}
