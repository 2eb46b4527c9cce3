package shop.systemtests.client;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The shop's admin: signs in with what the stack wrote down, fills shelves, counts stock. */
public final class Admin {

    private final Http http;
    private final Map<String, String> credentials;
    private @Nullable String accessToken;

    public Admin(URI gateway, String email, String password) {
        this(new Http(gateway), email, password);
    }

    public Admin(Http http, String email, String password) {
        this.http = http;
        this.credentials = Map.of("email", email, "password", password);
    }

    /** Signs in again when the token has expired. */
    public synchronized Answer send(
            String method, String path, String contentType, @Nullable Object body) {
        var answer = http.send(method, path, headers(contentType), body);
        if (answer.status() != 401) {
            return answer;
        }
        accessToken = null;
        return http.send(method, path, headers(contentType), body);
    }

    public synchronized String accessToken() {
        if (accessToken == null) {
            var answer = http.send("POST", "/api/auth/login", Map.of(), credentials).expect(200);
            accessToken = answer.json().required("accessToken").asString();
        }
        return accessToken;
    }

    /** {variantId, onHand, reserved, available}. */
    public JsonNode stock(long variantId) {
        return send("GET", "/api/admin/stock/" + variantId, "application/json", null)
                .expect(200)
                .json();
    }

    public Answer setStock(long variantId, int onHand) {
        var path = "/api/admin/stock/" + variantId;
        return send("PUT", path, "application/json", Map.of("onHand", onHand));
    }

    /** The import's report at its end: state, products, variants, rejected. */
    public JsonNode importFile(String csv) {
        var job = send("POST", "/api/admin/products/import", "text/csv", csv).expect(202).json();
        return finished("/api/admin/jobs/" + job.required("id").asString());
    }

    private JsonNode finished(String path) {
        return Awaitility.await()
                .atMost(Duration.ofMinutes(3))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> job(path), job -> job.required("finishedAt").isString());
    }

    private JsonNode job(String path) {
        return send("GET", path, "application/json", null).expect(200).json();
    }

    /** A new article of its own, so that no other test counts its stock. */
    public Article stockUp(long price, int units) {
        return stockUp(1, price, units).getFirst();
    }

    public List<Article> stockUp(int articles, long price, int units) {
        var run = "test-" + UUID.randomUUID().toString().substring(0, 8);
        var handles = IntStream.range(0, articles).mapToObj(i -> run + "-" + i + "x").toList();
        var file = new ProductFile();
        handles.forEach(handle -> file.with(handle, price, units));
        importFile(file.toString());
        return handles.stream().map(handle -> article(handle, price, units)).toList();
    }

    private Article article(String handle, long price, int units) {
        var product = http.get("/api/products/" + handle).expect(200).json();
        var variant = product.required("variants").required(0);
        return new Article(
                product.required("id").asLong(),
                variant.required("id").asLong(),
                variant.required("sku").asString(),
                price,
                units);
    }

    private Map<String, String> headers(String contentType) {
        return Map.of("Authorization", "Bearer " + accessToken(), "Content-Type", contentType);
    }
}
