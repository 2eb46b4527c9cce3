package shop.catalog;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Supplier;
import shop.testsupport.Tokens;

/** Calls the service as one of its callers would. */
public final class Client {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final int port;
    private final Supplier<String> bearer;

    private Client(int port, String bearer) {
        this(port, () -> bearer);
    }

    private Client(int port, Supplier<String> bearer) {
        this.port = port;
        this.bearer = bearer;
    }

    public static Client anonymous(int port) {
        return new Client(port, "");
    }

    public static Client admin(int port) {
        return new Client(port, Tokens.access(UUID.randomUUID(), "admin"));
    }

    public static Client staff(int port) {
        return new Client(port, Tokens.access(UUID.randomUUID(), "staff"));
    }

    public static Client customer(int port) {
        return new Client(port, Tokens.access(UUID.randomUUID()));
    }

    /** With a new token for each request: they live for a minute, some tests for longer. */
    public static Client service(int port, String caller) {
        return new Client(port, () -> Tokens.service(caller, "catalog-service"));
    }

    public Answer get(String path, String... headers) {
        return send("GET", path, "", "", headers);
    }

    public Answer put(String path, String json, String... headers) {
        return send("PUT", path, "application/json", json, headers);
    }

    public Answer post(String path, String json, String... headers) {
        return send("POST", path, "application/json", json, headers);
    }

    public Answer patch(String path, String json, String... headers) {
        return send("PATCH", path, "application/json", json, headers);
    }

    public Answer delete(String path, String... headers) {
        return send("DELETE", path, "", "", headers);
    }

    /** The job's report once it has ended, or why there is no job. */
    public Answer importCsv(String csv) {
        return importFile("text/csv", csv);
    }

    public Answer importFile(String type, String content) {
        Answer answer = send("POST", "/api/admin/products/import", type, content);
        return answer.status() == 202 ? ended(answer.header("Location")) : answer;
    }

    private Answer ended(String job) {
        return await().atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> get(job), answer -> !answer.json().path("finishedAt").isNull());
    }

    public Answer send(String method, String path, String type, String body, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                        .timeout(Duration.ofSeconds(120))
                        .method(method, BodyPublishers.ofString(body));
        if (!type.isEmpty()) {
            request.header("Content-Type", type);
        }
        String token = bearer.get();
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.build());
    }

    private static Answer send(HttpRequest request) {
        try {
            HttpResponse<String> response = HTTP.send(request, BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.headers(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
