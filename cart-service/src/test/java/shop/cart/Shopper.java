package shop.cart;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shop.testsupport.Tokens;

/** Somebody with a browser: a visitor, signed in or not. */
public record Shopper(int port, UUID visitor, @Nullable UUID customer) {

    private static final HttpClient BROWSER = HttpClient.newHttpClient();

    public static final String ADDRESS =
            """
            {"name": "Ada Lovelace", "line1": "Unter den Linden 1", "city": "Berlin",
             "postalCode": "10117", "country": "%s"}
            """;

    public static Shopper guest(int port) {
        return new Shopper(port, UUID.randomUUID(), null);
    }

    public Shopper signedInAs(UUID customer) {
        return new Shopper(port, visitor, customer);
    }

    public Answer cart() {
        return get("/api/cart");
    }

    public Answer adds(long variantId, int quantity) {
        return post(
                "/api/cart/items",
                "{\"variantId\": %d, \"quantity\": %d}".formatted(variantId, quantity));
    }

    public Answer givesEmail(String email) {
        return put("/api/cart/email", "{\"email\": \"%s\"}".formatted(email));
    }

    public Answer shipsTo(String country) {
        return put("/api/cart/addresses", "{\"shipping\": " + ADDRESS.formatted(country) + "}");
    }

    public Answer paysIn(String currency) {
        return put("/api/cart/currency", "{\"currency\": \"%s\"}".formatted(currency));
    }

    public Answer wantsShipping(String option) {
        return put("/api/cart/shipping-option", "{\"id\": \"%s\"}".formatted(option));
    }

    /** All that a checkout needs besides something to buy. */
    public Shopper ready() {
        givesEmail("ada@example.com").isOk();
        shipsTo("DE").isOk();
        wantsShipping("standard").isOk();
        return this;
    }

    /** Agrees to what the cart shows. */
    public Answer checksOut(String key) {
        return checksOut(key, cart().amount("/totals/total"));
    }

    public Answer checksOut(String key, long total) {
        return checksOut(
                key,
                """
                {"expectedTotal": {"amount": %d, "currency": "EUR"},
                 "payment": {"method": "manual"}, "note": null}
                """
                        .formatted(total));
    }

    public Answer checksOut(String key, String body) {
        return send(
                request("/api/cart/checkout")
                        .header("Idempotency-Key", key)
                        .POST(BodyPublishers.ofString(body))
                        .build());
    }

    public Answer get(String path) {
        return send(request(path).GET().build());
    }

    public Answer post(String path, String body) {
        return send(request(path).POST(BodyPublishers.ofString(body)).build());
    }

    public Answer put(String path, String body) {
        return send(request(path).PUT(BodyPublishers.ofString(body)).build());
    }

    public Answer patch(String path, String body) {
        return send(request(path).method("PATCH", BodyPublishers.ofString(body)).build());
    }

    public Answer delete(String path) {
        return send(request(path).DELETE().build());
    }

    public HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                        .header("Content-Type", "application/json")
                        .header("Visitor-Token", Tokens.visitor(visitor));
        return customer == null
                ? request
                : request.header("Authorization", "Bearer " + Tokens.access(customer));
    }

    public static Answer send(HttpRequest request) {
        try {
            return new Answer(BROWSER.send(request, HttpResponse.BodyHandlers.ofString()));
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
