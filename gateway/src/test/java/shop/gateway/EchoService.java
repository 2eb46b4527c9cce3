package shop.gateway;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
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
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

/** A service that remembers what it was sent, and answers as its path says. */
final class EchoService {

    /** What arrived, header names in lower case. */
    record Seen(String method, String path, Map<String, List<String>> headers, String body) {}

    final Queue<Seen> seen = new ConcurrentLinkedQueue<>();

    /** By path, what a stream waits for after its first word. */
    private final Map<String, CountDownLatch> ends = new ConcurrentHashMap<>();

    /** What is answered at a path instead of "ok". */
    final Map<String, Answer> answers = new ConcurrentHashMap<>();

    record Answer(int status, String contentType, String body) {}

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
                await(new CountDownLatch(1));
            }
            if (path.contains("cut")) {
                return;
            }
            if (path.endsWith("/stream")) {
                stream(exchange);
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
            Answer usual = new Answer(path.contains("broken") ? 500 : 200, "text/plain", "ok");
            Answer answer = answers.getOrDefault(exchange.getRequestURI().getPath(), usual);
            byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", answer.contentType());
            exchange.sendResponseHeaders(answer.status(), bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private void stream(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.sendResponseHeaders(200, 0);
        OutputStream events = exchange.getResponseBody();
        events.write("data: first\n\n".getBytes(StandardCharsets.UTF_8));
        events.flush();
        await(end(exchange.getRequestURI().getPath()));
        events.write("data: last\n\n".getBytes(StandardCharsets.UTF_8));
    }

    /** Lets the stream at that path end, now or when it comes. */
    CountDownLatch end(String path) {
        return ends.computeIfAbsent(path, name -> new CountDownLatch(1));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static InetSocketAddress loopback() throws IOException {
        return new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0);
    }
}
