package shop.cart;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;
import shop.defaults.json.ShopJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * catalog-service as cart-service sees it: articles and reservations with their tombstones, and all
 * the ways in which it can fail. How it treats an order is scripted by one of the variants in it.
 */
public class PlayedCatalog implements AutoCloseable {

    private static final JsonMapper JSON = ShopJson.tolerant();
    private static final String RESERVATIONS = "/internal/reservations/";

    /** What becomes of a reserve call for a variant. */
    public interface Script {
        void play(HttpExchange exchange, Reservation reservation)
                throws IOException, InterruptedException;
    }

    /** Tombstone: {@code lines} is empty. */
    public record Reservation(
            UUID orderId, String currency, List<Long> variants, boolean released) {}

    private final PlayedProducts products = new PlayedProducts();
    private final Map<Long, Script> scripts = new ConcurrentHashMap<>();
    private final Map<UUID, Reservation> reservations = new ConcurrentHashMap<>();
    private final List<UUID> releases = new CopyOnWriteArrayList<>();
    private final CountDownLatch end = new CountDownLatch(1);
    private final int port;
    private HttpServer server;

    PlayedCatalog() throws IOException {
        server = start(0);
        port = server.getAddress().getPort();
    }

    /** From now on it has this product, in plenty. */
    public Products has(Products product) {
        products.put(product.state());
        return product;
    }

    public void onReserving(long variant, Script script) {
        scripts.put(variant, script);
    }

    public void behavesAgain(long variant) {
        scripts.remove(variant);
    }

    /** Holds, and waits for the latch before it says so. */
    public void holdsAfter(long variant, CountDownLatch arrived, CountDownLatch go) {
        onReserving(
                variant,
                (exchange, reservation) -> {
                    arrived.countDown();
                    go.await();
                    hold(exchange, reservation);
                });
    }

    /** Holds, but the answer is lost. */
    public void losesTheReply(long variant) {
        onReserving(variant, (exchange, reservation) -> exchange.close());
    }

    public void fails(long variant, int status) {
        onReserving(
                variant, (exchange, reservation) -> PlayedAnswer.send(exchange, status, Map.of()));
    }

    public void refuses(long variant, String reason, long available) {
        onReserving(
                variant,
                (exchange, reservation) -> {
                    reservations.remove(reservation.orderId());
                    var line =
                            Map.of("variantId", variant, "reason", reason, "available", available);
                    PlayedAnswer.send(
                            exchange, 200, Map.of("outcome", "REFUSED", "lines", List.of(line)));
                });
    }

    public void refusesAll(Map<Long, String> reasons) {
        var lines =
                reasons.entrySet().stream()
                        .map(e -> Map.of("variantId", e.getKey(), "reason", e.getValue()))
                        .toList();
        var answer = Map.of("outcome", "REFUSED", "lines", lines);
        reasons.keySet().forEach(v -> onReserving(v, (x, r) -> PlayedAnswer.send(x, 200, answer)));
    }

    public void goesAway() {
        server.stop(0);
    }

    public void comesBack() {
        try {
            server = start(port);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The orders that hold this variant now. */
    public List<UUID> holders(long variant) {
        return reservations.values().stream()
                .filter(r -> !r.released() && r.variants().contains(variant))
                .map(Reservation::orderId)
                .toList();
    }

    public List<UUID> releases() {
        return releases;
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
        started.createContext("/internal/articles", products::answer);
        started.createContext(RESERVATIONS, this::reservation);
        started.start();
        return started;
    }

    private void reservation(HttpExchange exchange) throws IOException {
        UUID id =
                UUID.fromString(
                        exchange.getRequestURI().getPath().substring(RESERVATIONS.length()));
        try (exchange) {
            if (exchange.getRequestMethod().equals("DELETE")) {
                release(exchange, id);
            } else {
                reserve(exchange, id);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void release(HttpExchange exchange, UUID id) throws IOException {
        reservations.put(id, new Reservation(id, "", List.of(), true));
        releases.add(id);
        exchange.sendResponseHeaders(204, -1);
    }

    private void reserve(HttpExchange exchange, UUID id) throws IOException, InterruptedException {
        JsonNode request = JSON.readTree(exchange.getRequestBody().readAllBytes());
        List<Long> variants = variants(request).toList();
        String currency = request.path("currency").asString();
        Reservation known =
                reservations.computeIfAbsent(
                        id, _ -> new Reservation(id, currency, variants, false));
        if (known.released()) {
            PlayedAnswer.send(exchange, 410, Map.of());
            return;
        }
        Script script =
                variants.stream()
                        .filter(scripts::containsKey)
                        .findFirst()
                        .map(scripts::get)
                        .orElse(this::hold);
        script.play(exchange, known);
    }

    private static Stream<Long> variants(JsonNode request) {
        return request.path("lines").valueStream().map(line -> line.path("variantId").asLong());
    }

    private void hold(HttpExchange exchange, Reservation reservation) throws IOException {
        if (reservations.get(reservation.orderId()).released()) {
            PlayedAnswer.send(exchange, 410, Map.of());
            return;
        }
        var lines =
                reservation.variants().stream()
                        .map(variant -> products.held(variant, reservation.currency()))
                        .toList();
        PlayedAnswer.send(exchange, 200, Map.of("outcome", "HELD", "lines", lines));
    }

    /**
     * Puts it where cart-service looks for catalog-service. Requests have all the time that a busy
     * machine may take; the workers hurry.
     */
    @TestConfiguration(proxyBeanMethods = false)
    public static class Settings {

        @Bean
        PlayedCatalog playedCatalog() throws IOException {
            return new PlayedCatalog();
        }

        @Bean
        DynamicPropertyRegistrar catalogAddress(PlayedCatalog catalog) {
            return registry -> {
                registry.add("SHOP_CATALOG_URLS", catalog::address);
                registry.add("shop.reservations.reserve-timeout", () -> "60s");
                registry.add("shop.checkout.budget", () -> "60s");
                registry.add("shop.checkout.overdue-after", () -> "3m");
                registry.add("shop.checkout.recover-every", () -> "200ms");
                registry.add("shop.ledger.every", () -> "200ms");
            };
        }
    }
}
