package shop.messaging.door;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shop.testsupport.Tokens;

/** Knocks as an administrator, unless told otherwise. */
final class Door {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final int port;
    private final @Nullable String role;

    Door(int port) {
        this(port, "admin");
    }

    private Door(int port, @Nullable String role) {
        this.port = port;
        this.role = role;
    }

    /**
     * @param other null for nobody, empty for a buyer
     */
    Door as(@Nullable String other) {
        return new Door(port, other);
    }

    Answer get(String path) {
        return send("GET", path, "");
    }

    Answer post(String path, String json) {
        return send("POST", path, json);
    }

    Answer republish(String json) {
        return post("/api/admin/bus/republish", json);
    }

    Answer delete(String path) {
        return send("DELETE", path, "");
    }

    private Answer send(String method, String path, String json) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                        .header("Content-Type", "application/json")
                        .method(method, BodyPublishers.ofString(json));
        if (role != null) {
            request.header("Authorization", "Bearer " + token(role));
        }
        try {
            HttpResponse<String> answer = HTTP.send(request.build(), BodyHandlers.ofString());
            return new Answer(answer.statusCode(), answer.body());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopping) {
            throw new IllegalStateException(stopping);
        }
    }

    private static String token(String role) {
        return role.isEmpty()
                ? Tokens.access(UUID.randomUUID())
                : Tokens.access(UUID.randomUUID(), role);
    }
}
