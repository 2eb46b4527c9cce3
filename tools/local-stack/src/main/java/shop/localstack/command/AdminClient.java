package shop.localstack.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;
import shop.localstack.AdminCredentials;
import shop.localstack.Refusal;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Speaks to the gateway as the admin, and signs in when it must. Any answer but a success is a
 * {@link Refusal} that repeats what was said.
 */
final class AdminClient {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Duration FOR_AN_UPLOAD = Duration.ofHours(6);
    private static final Set<Integer> PASSING = Set.of(429, 502, 503, 504);

    private final JsonMapper json = JsonMapper.shared();
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI gateway;
    private final AdminCredentials credentials;
    private String token = "";

    AdminClient(URI gateway, AdminCredentials credentials) {
        this.gateway = gateway;
        this.credentials = credentials;
    }

    /** Sends a file; {@code sent} hears how many bytes of it are on their way. */
    JsonNode upload(URI path, String contentType, Path file, LongConsumer sent) throws IOException {
        signIn();
        long size = Files.size(file);
        BodyPublisher body = BodyPublishers.ofInputStream(() -> open(file, sent));
        HttpRequest request =
                request(path, FOR_AN_UPLOAD)
                        .header("Content-Type", contentType)
                        .POST(size > 0 ? BodyPublishers.fromPublisher(body, size) : body)
                        .build();
        return success(path, send(request));
    }

    /** Empty when the shop is not to be reached at the moment. */
    Optional<JsonNode> find(URI path) throws IOException {
        try {
            HttpResponse<String> answer = send(request(path, PATIENCE).GET().build());
            if (answer.statusCode() == 401) {
                signIn();
                answer = send(request(path, PATIENCE).GET().build());
            }
            return PASSING.contains(answer.statusCode())
                    ? Optional.empty()
                    : Optional.of(success(path, answer));
        } catch (IOException away) {
            return Optional.empty();
        }
    }

    private void signIn() throws IOException {
        URI path = URI.create("/api/auth/login");
        HttpRequest request =
                HttpRequest.newBuilder(gateway.resolve(path))
                        .timeout(PATIENCE)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(json.writeValueAsString(credentials)))
                        .build();
        token = success(path, send(request)).path("accessToken").asString("");
    }

    private HttpRequest.Builder request(URI path, Duration patience) {
        return HttpRequest.newBuilder(gateway.resolve(path))
                .timeout(patience)
                .header("Authorization", "Bearer " + token);
    }

    private static InputStream open(Path file, LongConsumer sent) {
        try {
            return new CountedInput(Files.newInputStream(file), sent);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
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
