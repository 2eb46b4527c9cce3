package shop.systemtests.client;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A visitor of the shop: keeps the Visitor-Token that the gateway gave, as a browser would. */
public final class Visitor {

    private final Http http;
    private volatile String token;
    private volatile @Nullable String accessToken;

    private Visitor(Http http, String token) {
        this.http = http;
        this.token = token;
    }

    /** One who was never here; the gateway's first answer names them. */
    public static Visitor at(URI gateway) {
        return new Visitor(new Http(gateway), "new");
    }

    /** One who comes with a token already, true or forged. */
    public static Visitor at(URI address, String token) {
        return new Visitor(new Http(address), token);
    }

    /** One who was never here, comes by one door after the other, and is written about. */
    public static Visitor at(Gateways gateways, Journal journal) {
        return new Visitor(new Http(gateways, journal), "new");
    }

    public String token() {
        return token;
    }

    /** The same person by another door, such as a service's own port. */
    public Visitor through(URI address) {
        return new Visitor(new Http(address), token);
    }

    public Answer send(
            String method, String path, Map<String, String> headers, @Nullable Object body) {
        var all = new HashMap<>(headers);
        all.put("Visitor-Token", token);
        if (accessToken != null) {
            all.putIfAbsent("Authorization", "Bearer " + accessToken);
        }
        var answer = http.send(method, path, all, body);
        answer.header("Visitor-Token").ifPresent(given -> token = given);
        return answer;
    }

    public Answer send(String method, String path, @Nullable Object body) {
        return send(method, path, Map.of(), body);
    }

    public Answer get(String path) {
        return send("GET", path, null);
    }

    /** Signs in: from now on every call carries the customer's access token, too. */
    public JsonNode signIn(String email, String password) {
        var credentials = Map.of("email", email, "password", password);
        var tokens = send("POST", "/api/auth/login", credentials).expect(200).json();
        accessToken = tokens.required("accessToken").asString();
        return tokens;
    }

    /** Forgets the access token without a word to the shop, as a closed browser does. */
    public void forgetAccount() {
        accessToken = null;
    }

    public Answer order(String id) {
        return get("/api/orders/" + id);
    }

    /** Every answer up to the first that is not a 503, which says "not now" on a busy machine. */
    public List<Answer> readOrder(String id) {
        var answers = new ArrayList<Answer>();
        answers.add(order(id));
        while (answers.getLast().status() == 503 && answers.size() < 30) {
            Backoff.after(answers.getLast());
            answers.add(order(id));
        }
        return answers;
    }

    public JsonNode cart() {
        return get("/api/cart").expect(200).json();
    }

    public JsonNode add(Article article, int quantity) {
        return add(article.variantId(), quantity).expect(200).json();
    }

    public Answer add(long variantId, int quantity) {
        return send(
                "POST", "/api/cart/items", Map.of("variantId", variantId, "quantity", quantity));
    }

    /** Everything that a checkout asks for beside the lines; the cart afterwards. */
    private JsonNode fillIn(String country) {
        return details(country).stream()
                .map(detail -> detail.get().expect(200))
                .reduce((_, last) -> last)
                .orElseThrow()
                .json();
    }

    /** The same as requests, each of which may be repeated and answers with the cart. */
    List<Supplier<Answer>> details(String country) {
        var address = Addresses.in(country);
        return List.of(
                () -> send("PUT", "/api/cart/email", Map.of("email", "ada@example.com")),
                () ->
                        send(
                                "PUT",
                                "/api/cart/addresses",
                                Map.of("shipping", address, "billing", address)),
                () -> send("PUT", "/api/cart/shipping-option", Map.of("id", "standard")));
    }

    /** A filled cart, a total as seen, a fresh key: ready to place. */
    public Purchase ready() {
        return ready("DE");
    }

    /** The same, sent to another country, which may count tax in another way. */
    public Purchase ready(String country) {
        return purchase(fillIn(country), UUID.randomUUID().toString());
    }

    public Purchase purchase(JsonNode cart, String key) {
        var expected = cart.requiredAt("/totals/total");
        return new Purchase(this, key, cart.required("id").asString(), expected);
    }
}
