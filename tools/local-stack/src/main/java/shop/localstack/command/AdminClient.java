package shop.localstack.command;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import shop.localstack.AdminCredentials;
import shop.localstack.Refusal;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Speaks to the gateway as the admin. Any answer but a success is a {@link Refusal} that repeats
 * what was said.
 */
final class AdminClient {

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final JsonMapper json = JsonMapper.shared();
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI gateway;
    private String token = "";

    AdminClient(URI gateway) {
        this.gateway = gateway;
    }

    void login(AdminCredentials admin) throws IOException {
        String body = json.writeValueAsString(admin);
        URI path = URI.create("/api/auth/login");
        token =
                post(path, "application/json", BodyPublishers.ofString(body))
                        .path("accessToken")
                        .asString("");
    }

    JsonNode post(URI path, String contentType, Path file) throws IOException {
        return post(path, contentType, BodyPublishers.ofFile(file));
    }

    private JsonNode post(URI path, String contentType, BodyPublisher body) throws IOException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(gateway.resolve(path))
                        .header("Content-Type", contentType)
                        .timeout(PATIENCE)
                        .POST(body);
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        return success(path, send(request.build()));
    }

    private HttpResponse<String> send(HttpRequest request) throws IOException {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Refusal.because("Interrupted while waiting for " + request.uri() + ".");
        }
    }

    private JsonNode success(URI path, HttpResponse<String> response) {
        if (response.statusCode() / 100 != 2) {
            throw Refusal.because(
                    "%s answered %d: %s"
                            .formatted(path, response.statusCode(), reason(response.body())));
        }
        return json.readTree(response.body());
    }

    private String reason(String body) {
        try {
            JsonNode problem = json.readTree(body);
            return problem.path("detail").asString(problem.path("title").asString(body));
        } catch (JacksonException plainText) {
            return body;
        }
    }
}
