package shop.testsupport;

import com.nimbusds.jose.jwk.JWKSet;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/** Serves the public half of the access key, as customer-service does. */
final class JwksServer {

    private static final String PATH = "/.well-known/jwks.json";
    private static final String URI = start();

    private JwksServer() {}

    static String uri() {
        return URI;
    }

    private static String start() {
        try {
            InetSocketAddress address =
                    new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0);
            HttpServer server = HttpServer.create(address, 0);
            server.createContext(PATH, JwksServer::answer);
            server.setExecutor(task -> Thread.ofVirtual().start(task));
            server.start();
            return "http://127.0.0.1:" + server.getAddress().getPort() + PATH;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void answer(HttpExchange exchange) throws IOException {
        byte[] body =
                new JWKSet(TestKeys.pair(TestKeys.ACCESS))
                        .toPublicJWKSet()
                        .toString()
                        .getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
