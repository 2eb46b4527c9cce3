package shop.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * The gateway before services of these tests: catalog answers, cart has a dead and a live replica,
 * order streams, customer-service hangs or breaks where its path says so, and an add-on is dead.
 * Shared by every test: each request comes from an address of its own, through a trusted proxy.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
abstract class Gateway {

    static final EchoService CATALOG = EchoService.start();
    static final EchoService CART = EchoService.start();
    static final EchoService ORDER = EchoService.start();
    static final EchoService CUSTOMER = EchoService.start();

    static final String FORWARDED = "X-Forwarded-For";

    private static final AtomicInteger CLIENTS = new AtomicInteger();

    static final int VISITOR_LIMIT = 30;
    static final int ADDRESS_LIMIT = 400;

    static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @LocalServerPort int port;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry settings) {
        settings.add("SHOP_VISITOR_PRIVATE_KEY", () -> VisitorKeyFiles.privateKey().toString());
        settings.add("SHOP_VISITOR_PUBLIC_KEY", () -> VisitorKeyFiles.publicKey().toString());
        settings.add("SHOP_COOKIE_SECURE", () -> "false");
        settings.add("SHOP_GATEWAY_METRICS_PORT", () -> "0");
        settings.add("SHOP_CATALOG_URLS", CATALOG::address);
        settings.add("SHOP_CART_URLS", () -> EchoService.nobody() + "," + CART.address());
        settings.add("SHOP_ORDER_URLS", ORDER::address);
        settings.add("SHOP_CUSTOMER_URLS", CUSTOMER::address);
        settings.add("SHOP_ALLOWED_ORIGINS", () -> "https://www.example.com");
        settings.add("SHOP_TRUSTED_PROXIES", () -> "127.0.0.1");
        settings.add("shop.services.ghost-service", EchoService::nobody);
        settings.add("shop.gateway.routes.ghosts.service", () -> "ghost-service");
        settings.add("shop.gateway.routes.ghosts.paths", () -> "/api/ghosts/**");
        settings.add("shop.gateway.limits.visitor", () -> "1/h burst " + VISITOR_LIMIT);
        settings.add("shop.gateway.limits.address", () -> "1/h burst " + ADDRESS_LIMIT);
        for (String limit : new String[] {"login", "register", "lookup", "visits"}) {
            settings.add("shop.gateway.limits." + limit, () -> "1/h burst 3");
        }
        settings.add("shop.gateway.streams.each", () -> "2");
        settings.add("shop.budget.gateway", () -> "6s");
        settings.add("shop.gateway.patience", () -> "6s");
    }

    HttpResponse<String> get(String path, String... headers) throws Exception {
        return send("GET", path, BodyPublishers.noBody(), headers);
    }

    HttpResponse<String> post(String path, String body, String... headers) throws Exception {
        return send("POST", path, BodyPublishers.ofString(body), headers);
    }

    HttpResponse<String> send(String method, String path, BodyPublisher body, String... headers)
            throws Exception {
        return HTTP.send(request(method, path, body, headers), BodyHandlers.ofString());
    }

    HttpRequest request(String method, String path, BodyPublisher body, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                        .method(method, body);
        if (headers.length > 0) {
            request.headers(headers);
        }
        if (!List.of(headers).contains(FORWARDED)) {
            request.header(FORWARDED, anAddress());
        }
        return request.build();
    }

    /** A client that was never here; an address for documents, so that nobody is meant. */
    static String anAddress() {
        int number = CLIENTS.incrementAndGet();
        return "2001:db8:%x:%x::1".formatted(number >> 16, number & 0xffff);
    }

    /** What comes back for these bytes until the gateway closes the connection. */
    String raw(String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(60_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    static void assertProblem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type"))
                .contains("application/problem+json");
        assertThat(answer.body())
                .contains("\"status\":" + status, "\"type\":\"/problems/")
                .contains("\"instance\":\"/", "\"traceId\":\"");
    }
}
