package shop.order.checkout;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;
import shop.events.OrderPlaced;
import shop.messaging.wire.EventJson;

/** cart-service as order-service sees it: one operation, and all the ways it can fail. */
public class PlayedCart implements AutoCloseable {

    private static final String PATH = "/internal/checkouts/";

    private final Map<UUID, Answer> answers = new ConcurrentHashMap<>();
    private final CountDownLatch end = new CountDownLatch(1);
    private final AtomicInteger asked = new AtomicInteger();
    private final int port;
    private HttpServer server;

    PlayedCart() throws IOException {
        server = start(0);
        port = server.getAddress().getPort();
    }

    public void sold(OrderPlaced order) {
        byte[] json = new EventJson().write(order).getBytes(StandardCharsets.UTF_8);
        answers.put(order.id(), exchange -> send(exchange, 200, "application/json", json));
    }

    public void knowsNothingOf(UUID order) {
        answers.remove(order);
    }

    public void stallsOn(UUID order) {
        answers.put(order, exchange -> end.await());
    }

    public void hangsUpOn(UUID order) {
        answers.put(order, HttpExchange::close);
    }

    /** It takes its time, in which something else happens, and then fails. */
    public void failsAfter(UUID order, Runnable meanwhile) {
        answers.put(
                order,
                exchange -> {
                    meanwhile.run();
                    exchange.close();
                });
    }

    public void failsOn(UUID order, int status) {
        answers.put(order, exchange -> send(exchange, status, "text/plain", new byte[0]));
    }

    public void talksNonsenseAbout(UUID order) {
        byte[] nonsense = "{\"id\": 1".getBytes(StandardCharsets.UTF_8);
        answers.put(order, exchange -> send(exchange, 200, "application/json", nonsense));
    }

    public void goesAway() {
        server.stop(0);
    }

    public void comesBack() throws IOException {
        server = start(port);
    }

    /** How often it was asked so far. */
    public int asked() {
        return asked.get();
    }

    String address() {
        return "http://127.0.0.1:" + port;
    }

    @Override
    public void close() {
        end.countDown();
        server.stop(0);
    }

    private HttpServer start(int at) throws IOException {
        var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), at);
        HttpServer started = HttpServer.create(address, 0);
        started.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        started.createContext(PATH, this::answer);
        started.start();
        return started;
    }

    private void answer(HttpExchange exchange) throws IOException {
        asked.incrementAndGet();
        String id = exchange.getRequestURI().getPath().substring(PATH.length());
        Answer known = answers.getOrDefault(UUID.fromString(id), PlayedCart::notFound);
        Answer answer = isSigned(exchange) ? known : PlayedCart::unauthorised;
        try (exchange) {
            answer.to(exchange);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean isSigned(HttpExchange exchange) {
        String token = exchange.getRequestHeaders().getFirst("Authorization");
        return token != null && token.startsWith("Bearer ");
    }

    private static void unauthorised(HttpExchange exchange) throws IOException {
        send(exchange, 401, "application/problem+json", new byte[0]);
    }

    private static void notFound(HttpExchange exchange) throws IOException {
        send(exchange, 404, "application/problem+json", "{}".getBytes(StandardCharsets.UTF_8));
    }

    private static void send(HttpExchange exchange, int status, String type, byte[] body)
            throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }

    private interface Answer {
        void to(HttpExchange exchange) throws IOException, InterruptedException;
    }

    /** Puts it where order-service looks for cart-service. */
    @TestConfiguration(proxyBeanMethods = false)
    public static class Settings {

        @Bean
        PlayedCart playedCart() throws IOException {
            return new PlayedCart();
        }

        @Bean
        DynamicPropertyRegistrar cartAddress(PlayedCart cart) {
            return registry -> {
                registry.add("SHOP_CART_URLS", cart::address);
                registry.add("shop.checkout.timeout", () -> "5s");
            };
        }
    }
}
