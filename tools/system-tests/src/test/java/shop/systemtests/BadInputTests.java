package shop.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import shop.systemtests.check.Fingerprint;
import shop.systemtests.client.Answer;
import shop.systemtests.client.Article;
import shop.systemtests.client.Visitor;

/** Thousands of requests that nobody should accept: each a clear 4xx, and nothing changes. */
@WithShop
class BadInputTests {

    private static final String PASSWORD = "correct horse battery";

    private final Shop shop;
    private final Article article;
    private final Visitor visitor;
    private final Visitor customer;
    private final List<String> wrong = new ArrayList<>();
    private int sent;
    private int serverErrors;

    BadInputTests(Shop shop) {
        this.shop = shop;
        this.article = shop.admin().stockUp(1000, 50);
        this.visitor = shop.visitor();
        this.customer = shop.visitor();
    }

    @Test
    void aBadBodyIsRefusedAndChangesNothing() {
        var order = buy();
        var line = visitor.add(article, 1).requiredAt("/items/0/id").asString();
        signIn();
        var doors = Doors.of(article, line, order);

        requireNothingChanges(() -> doors.forEach(this::knock));
    }

    @Test
    void aBadPathOrQueryIsRefusedAndChangesNothing() {
        var order = buy();

        requireNothingChanges(() -> BadTargets.of(order).forEach(this::get));
    }

    @Test
    void aBadHeaderIsRefusedAndChangesNothing() {
        visitor.add(article, 1);
        var cart = visitor.ready();

        requireNothingChanges(() -> {
            BadHeaders.ofKeys().forEach(headers -> checkout(headers, cart.expectedTotal()));
            BadHeaders.ofVersions().forEach(this::email);
            BadHeaders.ofTokens().forEach(headers -> read("/api/orders", headers));
        });
    }

    private void knock(Door door) {
        BadValues.of(door).forEach(body -> knock(door, body));
        BadForms.of(door).stream()
                .filter(body -> !door.bodyless() || !BadForms.isNothing(body))
                .forEach(body -> knock(door, body));
    }

    private void knock(Door door, BadBody body) {
        Map<String, String> headers = new HashMap<>(door.headers());
        headers.putAll(body.headers());
        judge(door + " " + body.name(), send(door, headers, body.content()));
    }

    private Answer send(Door door, Map<String, String> headers, Object body) {
        return switch (door.by()) {
            case VISITOR -> visitor.send(door.method(), door.path(), headers, body);
            case CUSTOMER -> customer.send(door.method(), door.path(), headers, body);
            case ADMIN -> {
                headers.put("Authorization", "Bearer " + shop.admin().accessToken());
                yield visitor.send(door.method(), door.path(), headers, body);
            }
        };
    }

    private void get(String target) {
        var headers = Map.of("Authorization", "Bearer " + shop.admin().accessToken());
        judge("GET " + target, visitor.send("GET", target, headers, null));
    }

    private void checkout(Map<String, String> headers, long total) {
        var expected = Map.of("amount", total, "currency", "EUR");
        var body = Map.of("expectedTotal", expected, "payment", Map.of("method", "manual"));
        judge("checkout " + headers, visitor.send("POST", "/api/cart/checkout", headers, body));
    }

    private void email(Map<String, String> headers) {
        var body = Map.of("email", "eve@example.com");
        judge("e-mail " + headers, visitor.send("PUT", "/api/cart/email", headers, body));
    }

    private void read(String path, Map<String, String> headers) {
        judge(path + " " + headers, visitor.send("GET", path, headers, null));
    }

    private void judge(String what, Answer answer) {
        sent++;
        if (answer.status() >= 500) {
            serverErrors++;
        }
        if (answer.status() < 400 || answer.status() == 429 || answer.status() >= 500) {
            wrong.add(what + " → " + answer);
        } else if (!answer.contentType().startsWith("application/problem+json")) {
            wrong.add(what + " → no problem: " + answer);
        }
    }

    private void requireNothingChanges(Runnable requests) {
        shop.awaitQuiet();
        var fingerprint = new Fingerprint(shop.databases());
        var before = fingerprint.take();

        requests.run();

        System.out.printf("%d cases sent, %d answered 5xx%n", sent, serverErrors);
        assertThat(wrong).as("%d of %d cases", wrong.size(), sent).isEmpty();
        assertThat(fingerprint.take()).isEqualTo(before);
    }

    private String buy() {
        visitor.add(article, 1);
        return visitor.ready().finish().expect(201).json().required("id").asString();
    }

    private void signIn() {
        var email = UUID.randomUUID() + "@example.com";
        var account = Map.of("email", email, "password", PASSWORD, "name", "Ada");
        customer.send("POST", "/api/customers", account).expect(201);
        customer.signIn(email, PASSWORD);
    }
}
