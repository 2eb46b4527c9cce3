package shop.defaults.metrics;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;

/**
 * Serves {@code /actuator/prometheus} on a loopback port of its own. The JDK's small server does
 * it: Boot's separate management port would be a second application context and a second Tomcat in
 * every part, and would take {@code /actuator/health} away from the part's own port.
 */
public final class MetricsServer implements SmartLifecycle {

    private static final String TYPE = "text/plain; version=0.0.4; charset=utf-8";

    private final PrometheusMeterRegistry registry;
    private final int port;
    private @Nullable HttpServer server;

    /**
     * @param port 0 for any free one
     */
    public MetricsServer(PrometheusMeterRegistry registry, int port) {
        this.registry = registry;
        this.port = port;
    }

    /** The port that is served; 0 before the start. */
    public int port() {
        return server == null ? 0 : server.getAddress().getPort();
    }

    @Override
    public void start() {
        try {
            HttpServer fresh =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
            fresh.createContext("/actuator/prometheus", this::scrape);
            fresh.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            fresh.start();
            server = fresh;
        } catch (IOException e) {
            throw new UncheckedIOException("the metrics port " + port + " is taken", e);
        }
    }

    private void scrape(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = registry.scrape().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", TYPE);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop(0);
            server = null;
        }
    }

    @Override
    public boolean isRunning() {
        return server != null;
    }
}
