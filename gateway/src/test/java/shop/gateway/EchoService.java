package shop.gateway;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

/** A service that remembers what it was sent, and answers as its path says. */
final class EchoService {

    /** What arrived, header names in lower case. */
    record Seen(String method, String path, Map<String, List<String>> headers, String body) {}

    final Queue<Seen> seen = new ConcurrentLinkedQueue<>();
    private final HttpServer server;

    private EchoService(HttpServer server) {
        this.server = server;
    }

    static EchoService start() {
        try {
            HttpServer server = HttpServer.create(loopback(), 0);
            EchoService service = new EchoService(server);
            server.createContext("/", service::answer);
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.start();
            return service;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An address where nobody listens. */
    static String nobody() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return "http://127.0.0.1:" + socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    Seen last() {
        return seen.stream().reduce((first, second) -> second).orElseThrow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String body =
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            String path = exchange.getRequestURI().toString();
            Map<String, List<String>> headers = new TreeMap<>();
            exchange.getRequestHeaders()
                    .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values));
            seen.add(new Seen(exchange.getRequestMethod(), path, headers, body));
            if (path.contains("hang")) {
                hang();
            }
            if (path.contains("cut")) {
                return;
            }
            if (path.contains("public")) {
                exchange.getResponseHeaders().set("Cache-Control", "public, max-age=60");
            }
            if (path.contains("renew")) {
                exchange.getResponseHeaders()
                        .set("Visitor-Renew", String.valueOf(!path.contains("renew-not")));
            }
            exchange.getResponseHeaders().set("Server", "Echo/1.0");
            exchange.getResponseHeaders().set("X-Powered-By", "Echo");
            exchange.sendResponseHeaders(path.contains("broken") ? 500 : 200, 2);
            exchange.getResponseBody().write("ok".getBytes(StandardCharsets.UTF_8));
        }
    }

    private static void hang() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static InetSocketAddress loopback() throws IOException {
        return new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0);
    }
}
