package shop.systemtests.client;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Requests to one base address. Never repeats one by itself. */
public final class Http {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(5))
                    .build();

    /** Longer than the gateway's own limit for a route, so that its answer is the one seen. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Supplier<URI> base;
    private final Journal journal;

    public Http(URI base) {
        this(() -> base, Journal.NONE);
    }

    /**
     * @param base asked before each request
     */
    public Http(Supplier<URI> base, Journal journal) {
        this.base = base;
        this.journal = journal;
    }

    /**
     * @param body a String or bytes are sent as they are, anything else as JSON
     * @throws Unreachable when no answer came
     */
    public Answer send(
            String method, String path, Map<String, String> headers, @Nullable Object body) {
        var request = HttpRequest.newBuilder(base.get().resolve(path)).timeout(PATIENCE);
        if (body != null && !headers.containsKey("Content-Type")) {
            request.header("Content-Type", "application/json");
        }
        headers.forEach(request::header);
        var built = request.method(method, publisher(body)).build();
        var call = new Journal.Call(method, path, headers.get("Idempotency-Key"), body);
        return journal.around(call, () -> send(built));
    }

    public Answer get(String path) {
        return send("GET", path, Map.of(), null);
    }

    private static BodyPublisher publisher(@Nullable Object body) {
        return switch (body) {
            case null -> BodyPublishers.noBody();
            case String text -> BodyPublishers.ofString(text);
            case byte[] bytes -> BodyPublishers.ofByteArray(bytes);
            default -> BodyPublishers.ofString(JsonMapper.shared().writeValueAsString(body));
        };
    }

    private static Answer send(HttpRequest request) {
        var name = request.method() + " " + request.uri();
        try {
            var response = CLIENT.send(request, BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.headers(), response.body());
        } catch (IOException e) {
            throw new Unreachable(name, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unreachable(name, e);
        }
    }
}
