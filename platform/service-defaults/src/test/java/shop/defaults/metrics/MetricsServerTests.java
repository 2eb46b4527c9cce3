package shop.defaults.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

class MetricsServerTests {

    @Test
    void servesFiguresOnItsOwnPort() throws Exception {
        PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
        registry.counter("orders").increment();
        MetricsServer server = new MetricsServer(registry, 0);
        server.start();

        HttpResponse<String> answer = get(server.port(), "/actuator/prometheus");

        assertThat(answer.body()).contains("orders_total 1.0");
        assertThat(get(server.port(), "/actuator/env").statusCode()).isEqualTo(404);
        server.stop();
        assertThat(server.isRunning()).isFalse();
    }

    @Test
    void isAThousandAboveTheServiceUnlessTheEnvironmentSaysOtherwise() {
        MockEnvironment environment =
                new MockEnvironment()
                        .withProperty("spring.application.name", "cart-service")
                        .withProperty("server.port", "8082");
        assertThat(MetricsPort.of(environment)).isEqualTo(9082);

        environment.setProperty("SHOP_CART_METRICS_PORT", "7000");
        assertThat(MetricsPort.of(environment)).isEqualTo(7000);

        assertThat(MetricsPort.of(new MockEnvironment().withProperty("server.port", "0"))).isZero();
    }

    private static HttpResponse<String> get(int port, String path) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                                .build(),
                        BodyHandlers.ofString());
    }
}
