package shop.order;

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
public record Shopper(int port, UUID visitor, @Nullable UUID customer, String... roles) {

    private static final HttpClient BROWSER = HttpClient.newHttpClient();

    public static Shopper guest(int port) {
        return new Shopper(port, UUID.randomUUID(), null);
    }

    /** A member of staff. */
    public static Shopper staff(int port) {
        return new Shopper(port, UUID.randomUUID(), UUID.randomUUID(), "admin");
    }

    public Shopper signedInAs(UUID customer) {
        return new Shopper(port, visitor, customer);
    }

    public Answer get(String path) {
        return send(request(path).build());
    }

    /** A command under a key of its own. */
    public Answer post(String path, String body) {
        return post(path, body, "Idempotency-Key", newKey());
    }

    /**
     * @param headers names and values in turn
     */
    public Answer post(String path, String body, String... headers) {
        HttpRequest.Builder request =
                request(path)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body));
        return send((headers.length == 0 ? request : request.headers(headers)).build());
    }

    public static String newKey() {
        return UUID.randomUUID().toString();
    }

    /** A request with this shopper's tokens. */
    public HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                        .header("Visitor-Token", Tokens.visitor(visitor));
        if (customer != null) {
            request.header("Authorization", "Bearer " + Tokens.access(customer, roles));
        }
        return request;
    }

    public static Answer send(HttpRequest request) {
        try {
            return new Answer(BROWSER.send(request, HttpResponse.BodyHandlers.ofString()));
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
