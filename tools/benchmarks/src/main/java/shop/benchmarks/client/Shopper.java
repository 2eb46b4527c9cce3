package shop.benchmarks.client;

import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One visitor with a cart. Not for several threads at once. */
public final class Shopper {

    private static final String ADDRESS =
            """
            {"name":"Ada Lovelace","line1":"Straße der Mühlen 1","city":"Berlin","postalCode":"10115","country":"DE"}\
            """;
    private static final String ADDRESSES =
            "{\"shipping\":%1$s,\"billing\":%1$s}".formatted(ADDRESS);

    private final Http http;
    private final URI gateway;
    private String token = "new";

    public Shopper(Http http, URI gateway) {
        this.http = http;
        this.gateway = gateway;
    }

    /** Looks into the empty cart; from then on the gateway knows this visitor. */
    public Shopper arrive() throws IOException {
        send("GET", "/api/cart", Map.of(), null).expect(200);
        return this;
    }

    public Answer get(String path) throws IOException {
        return send("GET", path, Map.of(), null);
    }

    public Answer add(long variantId, int quantity) throws IOException {
        String body = "{\"variantId\":%d,\"quantity\":%d}".formatted(variantId, quantity);
        return send("POST", "/api/cart/items", Map.of(), body);
    }

    /** Three requests: e-mail, addresses, shipping. The total as the cart then says it. */
    public Expected fillIn() throws IOException {
        send("PUT", "/api/cart/email", Map.of(), "{\"email\":\"ada@example.com\"}").expect(200);
        send("PUT", "/api/cart/addresses", Map.of(), ADDRESSES).expect(200);
        JsonNode cart =
                send("PUT", "/api/cart/shipping-option", Map.of(), "{\"id\":\"standard\"}")
                        .expect(200)
                        .json();
        return new Expected(cart.requiredAt("/totals/total").toString());
    }

    /** Under a key of its own. */
    public Answer place(Expected expected) throws IOException {
        return send(
                "POST",
                "/api/cart/checkout",
                Map.of("Idempotency-Key", UUID.randomUUID().toString()),
                "{\"expectedTotal\":%s,\"payment\":{\"method\":\"manual\"},\"note\":null}"
                        .formatted(expected.total()));
    }

    private Answer send(
            String method, String path, Map<String, String> headers, @Nullable String body)
            throws IOException {
        var all = new java.util.HashMap<>(headers);
        all.put("Visitor-Token", token);
        Answer answer = http.send(method, gateway.resolve(path), all, body);
        if (answer.visitorToken() != null) {
            token = answer.visitorToken();
        }
        return answer;
    }

    /** What the buyer saw, as JSON money. */
    public record Expected(String total) {}
}
