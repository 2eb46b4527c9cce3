package shop.order;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shop.testsupport.Tokens;

/** Somebody with a browser: a visitor, signed in or not. */
public record Shopper(int port, UUID visitor, @Nullable UUID customer) {

    private static final HttpClient BROWSER = HttpClient.newHttpClient();

    public static Shopper guest(int port) {
        return new Shopper(port, UUID.randomUUID(), null);
    }

    public Shopper signedInAs(UUID customer) {
        return new Shopper(port, visitor, customer);
    }

    public Answer get(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                        .header("Visitor-Token", Tokens.visitor(visitor));
        if (customer != null) {
            request.header("Authorization", "Bearer " + Tokens.access(customer));
        }
        return send(request.build());
    }

    public static Answer send(HttpRequest request) {
        try {
            return new Answer(BROWSER.send(request, HttpResponse.BodyHandlers.ofString()));
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
