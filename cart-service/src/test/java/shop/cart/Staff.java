package shop.cart;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shop.testsupport.Tokens;

/** Somebody who runs the shop. */
public record Staff(int port) {

    public Answer get(String path) {
        return send("GET", path, null, BodyPublishers.noBody());
    }

    public Answer post(String path, String body) {
        return send("POST", path, null, BodyPublishers.ofString(body));
    }

    public Answer put(String path, String body) {
        return send("PUT", path, null, BodyPublishers.ofString(body));
    }

    public Answer patch(String path, String body) {
        return patch(path, null, body);
    }

    public Answer patch(String path, @Nullable String match, String body) {
        return send("PATCH", path, match, BodyPublishers.ofString(body));
    }

    public Answer delete(String path) {
        return delete(path, null);
    }

    public Answer delete(String path, @Nullable String match) {
        return send("DELETE", path, match, BodyPublishers.noBody());
    }

    private Answer send(String method, String path, @Nullable String match, BodyPublisher body) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                        .header("Content-Type", "application/json")
                        .header(
                                "Authorization",
                                "Bearer " + Tokens.access(UUID.randomUUID(), "admin"))
                        .method(method, body);
        if (match != null) {
            request.header("If-Match", match);
        }
        return Shopper.send(request.build());
    }
}
