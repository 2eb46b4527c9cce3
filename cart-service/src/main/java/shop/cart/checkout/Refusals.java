package shop.cart.checkout;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import shop.cart.reservations.ReservationOutcome;
import shop.defaults.problem.Problem;
import shop.events.OrderPlaced;
import tools.jackson.databind.json.JsonMapper;

/** The business's own refusals as final answers, with the lines they are about. */
@Component
class Refusals {

    private static final String OUT_OF_STOCK = "out-of-stock";
    private static final URI PATH = URI.create("/api/cart/checkout");

    private final JsonMapper json;

    Refusals(JsonMapper json) {
        this.json = json;
    }

    /** An article that cannot be bought at all matters more than one that is short. */
    Answer of(Sale sale, ReservationOutcome outcome) {
        List<Map<String, @Nullable Object>> lines =
                outcome.lines().stream().map(line -> line(sale, line)).toList();
        boolean shortOnly =
                outcome.lines().stream().allMatch(line -> OUT_OF_STOCK.equals(line.reason()));
        return shortOnly
                ? answer(sale, OUT_OF_STOCK, "Not enough in stock", lines)
                : answer(sale, "product-unavailable", "An article cannot be bought", lines);
    }

    Answer priceChanged(Sale sale, HeldPrices held) {
        return answer(sale, "price-changed", "The price has changed", held.lines());
    }

    private static Map<String, @Nullable Object> line(Sale sale, ReservationOutcome.Line line) {
        Map<String, @Nullable Object> named = new LinkedHashMap<>();
        named.put("variantId", line.variantId());
        named.put("sku", sku(sale, line.variantId()));
        named.put("reason", line.reason());
        named.put("available", line.available());
        return named;
    }

    private static @Nullable String sku(Sale sale, long variantId) {
        return sale.order().items().stream()
                .filter(item -> item.variantId() == variantId)
                .map(OrderPlaced.Item::sku)
                .findFirst()
                .orElse(null);
    }

    private Answer answer(Sale sale, String type, String title, List<?> lines) {
        ProblemDetail body =
                Problem.of(HttpStatus.CONFLICT, type, title).with("lines", lines).body(PATH);
        return new Answer(body.getStatus(), json.writeValueAsString(body), sale.orderId(), false);
    }
}
