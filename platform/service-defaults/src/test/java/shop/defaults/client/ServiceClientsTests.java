package shop.defaults.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;
import org.springframework.web.client.ResourceAccessException;
import shop.defaults.sample.Keys;
import shop.defaults.trace.Trace;

class ServiceClientsTests {

    record Article(String sku, BigDecimal rate) {}

    private static final Duration LONG = Duration.ofSeconds(60);

    private final LinkedBlockingQueue<HttpExchange> seen = new LinkedBlockingQueue<>();
    private final CountDownLatch released = new CountDownLatch(1);
    private HttpServer server;
    private URI live;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
        live = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    @AfterEach
    void stop() {
        released.countDown();
        server.stop(0);
        MDC.clear();
    }

    @Test
    void readsTolerantlyAndSendsDecimalsAsStrings() throws Exception {
        Article article =
                clients(live)
                        .client("catalog-service", LONG)
                        .put()
                        .uri("/internal/articles?sku={sku}", "a b")
                        .body(new Article("x", new BigDecimal("0.190")))
                        .retrieve()
                        .body(Article.class);

        assertThat(article).isEqualTo(new Article("OBS-M", new BigDecimal("0.19")));
        HttpExchange request = seen.take();
        assertThat(request.getRequestURI().toString()).isEqualTo("/internal/articles?sku=a%20b");
        assertThat(request.getAttribute("body")).isEqualTo("{\"sku\":\"x\",\"rate\":\"0.19\"}");
    }

    @Test
    void signsForTheCalledServiceAndHandsOnTheTrace() throws Exception {
        Trace trace = Trace.continued(null);
        MDC.put(Trace.TRACE_ID, trace.traceId());
        MDC.put(Trace.SPAN_ID, trace.spanId());

        call(clients(live));

        HttpExchange request = seen.take();
        String bearer = request.getRequestHeaders().getFirst("Authorization");
        SignedJWT token = SignedJWT.parse(bearer.substring("Bearer ".length()));
        assertThat(token.verify(new ECDSAVerifier(Keys.CART.toECPublicKey()))).isTrue();
        assertThat(token.getHeader().getType()).hasToString("service+jwt");
        assertThat(token.getJWTClaimsSet().getIssuer()).isEqualTo("cart-service");
        assertThat(token.getJWTClaimsSet().getAudience()).containsExactly("catalog-service");
        assertThat(request.getRequestHeaders().getFirst("traceparent")).isEqualTo(trace.header());
    }

    @Test
    void triesTheNextAddressWhenAConnectionIsRefused() throws Exception {
        ServiceClients clients = clients(nobody(), live);
        var client = clients.client("catalog-service", LONG);

        for (int i = 0; i < 4; i++) {
            client.post().uri("/internal/x").retrieve().toBodilessEntity();
        }

        assertThat(seen).hasSize(4);
    }

    @Test
    void givesUpWhenNobodyIsThere() {
        assertThatThrownBy(() -> call(clients(nobody(), nobody())))
                .isInstanceOf(ResourceAccessException.class);
        assertThatThrownBy(() -> call(clients(nobody())))
                .isInstanceOf(ResourceAccessException.class);
    }

    @Test
    void waitsNoLongerThanItsTimeAndSendsNothingTwice() {
        var client = clients(live, live).client("catalog-service", Duration.ofMillis(500));

        assertThatThrownBy(() -> client.get().uri("/hang").retrieve().body(String.class))
                .isInstanceOf(ResourceAccessException.class);
        assertThat(seen.size()).isLessThanOrEqualTo(1);
    }

    @Test
    void knowsWhomItDoesNotKnow() {
        assertThatThrownBy(() -> clients(live).client("nobody", LONG))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static void call(ServiceClients clients) {
        clients.client("catalog-service", LONG)
                .get()
                .uri("/internal/x")
                .retrieve()
                .body(Article.class);
    }

    private static ServiceClients clients(URI... addresses) {
        try {
            return new ServiceClients(
                    new ServiceAddresses(Map.of("catalog-service", List.of(addresses))),
                    "cart-service",
                    Keys.CART.toECPrivateKey(),
                    Clock.systemUTC());
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static URI nobody() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return URI.create("http://127.0.0.1:" + socket.getLocalPort());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String body =
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            exchange.setAttribute("body", body);
            seen.add(exchange);
            if (exchange.getRequestURI().getPath().equals("/hang")) {
                released.await();
            }
            byte[] answer =
                    "{\"sku\":\"OBS-M\",\"rate\":\"0.19\",\"new\":1}"
                            .getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
