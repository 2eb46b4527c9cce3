package shop.defaults.sample;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The sample service on a real port, shared by every test that extends this. */
@SpringBootTest(classes = SampleApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
abstract class Sample {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @LocalServerPort int port;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry settings) throws IOException, JOSEException {
        Path home = Files.createTempDirectory("sample-keys");
        Path services = Files.createDirectory(home.resolve("services"));
        Keys.pem(services, "cart-service.pub.pem", Keys.CART.toECPublicKey());
        Path visitor = Keys.pem(home, "visitor.pub.pem", Keys.VISITOR.toECPublicKey());
        Path own = Keys.pem(home, "own.key.pem", Keys.CART.toECPrivateKey());
        String jwks = publish(new JWKSet(Keys.ACCESS).toString());
        settings.add("SHOP_VISITOR_PUBLIC_KEY", visitor::toString);
        settings.add("SHOP_SERVICE_PRIVATE_KEY", own::toString);
        settings.add("SHOP_SERVICE_PUBLIC_KEYS", services::toString);
        settings.add("SHOP_JWKS_URI", () -> jwks);
    }

    HttpResponse<String> get(String path, String... headers) throws Exception {
        return send("GET", path, BodyPublishers.noBody(), headers);
    }

    HttpResponse<String> post(String path, String json, String... headers) throws Exception {
        HttpRequest.Builder request = request(path, headers);
        if (headers.length == 0) {
            request.header("Content-Type", "application/json");
        }
        return HTTP.send(
                request.POST(BodyPublishers.ofString(json)).build(), BodyHandlers.ofString());
    }

    HttpResponse<String> send(String method, String path, BodyPublisher body, String... headers)
            throws Exception {
        return HTTP.send(
                request(path, headers).method(method, body).build(), BodyHandlers.ofString());
    }

    /** What comes back for these bytes until the service closes the connection. */
    String raw(String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(60_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
        return headers.length == 0 ? request : request.headers(headers);
    }

    private static String publish(String json) throws IOException {
        HttpServer server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/jwks",
                exchange -> {
                    byte[] body = json.getBytes(StandardCharsets.UTF_8);
                    exchange.sendResponseHeaders(200, body.length);
                    exchange.getResponseBody().write(body);
                    exchange.close();
                });
        server.start();
        return "http://localhost:" + server.getAddress().getPort() + "/jwks";
    }
}
