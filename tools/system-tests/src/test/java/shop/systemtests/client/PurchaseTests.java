package shop.systemtests.client;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class PurchaseTests {

    private static final String CART = "{\"id\": \"c1\", \"totals\": {\"total\": {\"amount\": 5}}}";
    private static final String IN_PROGRESS = "{\"type\": \"/problems/checkout-in-progress\"}";
    private static final String SOLD_OUT = "{\"type\": \"/problems/out-of-stock\"}";
    private static final int CUT = 0;

    private record Reply(int status, String body) {}

    private final Deque<Reply> replies = new ArrayDeque<>();
    private final List<String> keys = new ArrayList<>();
    private HttpServer server;

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/api/cart/checkout", this::reply);
        server.start();
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    @Test
    void repeatsUnderItsKeyUntilTheOutcomeIsKnown() {
        replies.add(new Reply(503, "{}"));
        replies.add(new Reply(CUT, ""));
        replies.add(new Reply(409, IN_PROGRESS));
        replies.add(new Reply(201, "{\"id\": \"o1\"}"));
        var purchase = purchase();

        var answer = purchase.finish();

        assertThat(answer.status()).isEqualTo(201);
        assertThat(keys).hasSize(4).containsOnly(purchase.key());
        assertThat(purchase.ends()).containsExactly(answer);
        assertThat(purchase.sawServerError()).isTrue();
    }

    @Test
    void takesARefusalForAnAnswer() {
        replies.add(new Reply(409, SOLD_OUT));
        var purchase = purchase();

        assertThat(purchase.finish().isProblem("out-of-stock")).isTrue();
        assertThat(purchase.sawServerError()).isFalse();
    }

    @Test
    void knowsNothingAfterOneCallWithoutAnAnswer() {
        replies.add(new Reply(CUT, ""));
        var purchase = purchase();

        assertThat(purchase.attempt()).isNull();
        assertThat(purchase.ends()).isEmpty();
    }

    private Purchase purchase() {
        var visitor = Visitor.at(URI.create("http://127.0.0.1:" + server.getAddress().getPort()));
        return visitor.purchase(JsonMapper.shared().readTree(CART), UUID.randomUUID().toString());
    }

    private void reply(HttpExchange exchange) throws IOException {
        keys.add(exchange.getRequestHeaders().getFirst("Idempotency-Key"));
        var reply = replies.remove();
        if (reply.status() != CUT) {
            exchange.getResponseHeaders().set("Content-Type", "application/problem+json");
            exchange.sendResponseHeaders(reply.status(), 0);
            exchange.getResponseBody().write(reply.body().getBytes());
        }
        exchange.close();
    }
}
