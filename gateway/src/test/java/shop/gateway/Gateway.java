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
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * The gateway before services of these tests: catalog answers, cart has a dead and a live replica,
 * order is dead, customer-service hangs or breaks where its path says so. Shared by every test.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
abstract class Gateway {

    static final EchoService CATALOG = EchoService.start();
    static final EchoService CART = EchoService.start();
    static final EchoService CUSTOMER = EchoService.start();

    private static final HttpClient HTTP =
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
        settings.add("SHOP_ORDER_URLS", EchoService::nobody);
        settings.add("SHOP_CUSTOMER_URLS", CUSTOMER::address);
        settings.add("SHOP_ALLOWED_ORIGINS", () -> "https://www.example.com");
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
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                        .method(method, body);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return HTTP.send(request.build(), BodyHandlers.ofString());
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
