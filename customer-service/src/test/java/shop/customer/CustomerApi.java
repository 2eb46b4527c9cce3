package shop.customer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shop.testsupport.Tokens;
import tools.jackson.databind.json.JsonMapper;

/** The service as a client sees it, with the tokens the client has. */
public record CustomerApi(int port, @Nullable UUID visitor, @Nullable String accessToken) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    public CustomerApi(int port) {
        this(port, null, null);
    }

    public CustomerApi as(@Nullable UUID newVisitor) {
        return new CustomerApi(port, newVisitor, accessToken);
    }

    public CustomerApi with(@Nullable String newAccessToken) {
        return new CustomerApi(port, visitor, newAccessToken);
    }

    public Answer register(String email, String password, String name) {
        return post(
                "/api/customers",
                JSON.createObjectNode()
                        .put("email", email)
                        .put("password", password)
                        .put("name", name)
                        .toString());
    }

    public Answer login(String email, String password) {
        return login(
                JSON.createObjectNode().put("email", email).put("password", password).toString());
    }

    public Answer login(String body) {
        return post("/api/auth/login", body);
    }

    public Answer refresh(String token) {
        return post("/api/auth/refresh", "{\"refreshToken\": \"%s\"}".formatted(token));
    }

    public Answer logout(String token) {
        return post("/api/auth/logout", "{\"refreshToken\": \"%s\"}".formatted(token));
    }

    public Answer get(String path) {
        return send(request(path).GET());
    }

    public Answer post(String path, String body) {
        return send("POST", path, body);
    }

    public Answer put(String path, String body) {
        return send("PUT", path, body);
    }

    public Answer patch(String path, String body) {
        return send("PATCH", path, body);
    }

    public Answer delete(String path) {
        return send(request(path).DELETE());
    }

    public Answer send(String method, String path, String body) {
        return send(request(path).method(method, BodyPublishers.ofString(body)));
    }

    public HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                        .header("Content-Type", "application/json");
        if (visitor != null) {
            request.header("Visitor-Token", Tokens.visitor(visitor));
        }
        if (accessToken != null) {
            request.header("Authorization", "Bearer " + accessToken);
        }
        return request;
    }

    public static Answer send(HttpRequest.Builder request) {
        try {
            return new Answer(HTTP.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
