package shop.catalog.reserving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import shop.catalog.Client;
import shop.catalog.Goods;
import shop.catalog.PlacedOrders;
import shop.testsupport.ScenarioTest;
import shop.testsupport.TestBus;
import tools.jackson.databind.JsonNode;

@ScenarioTest(schema = "catalog")
class BestsellingScenarioTests {

    @LocalServerPort private int port;

    @Autowired private JdbcClient jdbc;

    private final String category = UUID.randomUUID().toString();

    @Test
    void putsWhatSoldMostFirst() {
        List<JsonNode> products = Stream.generate(this::product).limit(3).toList();
        sell(products.get(1), 5);
        sell(products.get(0), 2);
        sell(products.get(1), 1);

        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(bestsellers()).isEqualTo(ids(products, 1, 0, 2)));
        assertThat(sold(products.get(1))).isEqualTo(6);
        assertThat(sold(products.get(2))).isZero();
    }

    @Test
    void countsAnOrderToldTwiceOnce() {
        JsonNode product = product();
        UUID orderId = UUID.randomUUID();
        Cart.on(port).reserve(orderId, variant(product), 3);

        TestBus.publish(PlacedOrders.of(orderId, variant(product), 3), 1);
        TestBus.publish(PlacedOrders.of(orderId, variant(product), 3), 1);
        sell(product, 1);

        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(sold(product)).isEqualTo(3 + 1));
    }

    private JsonNode product() {
        String handle = Goods.handle();
        Client.admin(port).importCsv(Goods.simple(handle, "10.00", 8, category));
        return Client.anonymous(port).get("/api/products/" + handle).json();
    }

    private void sell(JsonNode product, int quantity) {
        UUID orderId = UUID.randomUUID();
        Cart.on(port).reserve(orderId, variant(product), quantity);
        TestBus.publish(PlacedOrders.of(orderId, variant(product), quantity), 1);
    }

    private List<Long> bestsellers() {
        return Client.anonymous(port)
                .get("/api/products?sort=bestselling&category=" + slug())
                .json()
                .path("items")
                .valueStream()
                .map(item -> item.path("id").asLong())
                .toList();
    }

    private String slug() {
        return jdbc.sql("SELECT slug FROM category WHERE name = ?")
                .param(category)
                .query(String.class)
                .single();
    }

    private long sold(JsonNode product) {
        return jdbc.sql("SELECT sold FROM product_sales WHERE product_id = ?")
                .param(product.path("id").asLong())
                .query(Long.class)
                .single();
    }

    private static List<Long> ids(List<JsonNode> products, int... places) {
        return Arrays.stream(places)
                .mapToObj(place -> products.get(place).path("id").asLong())
                .toList();
    }

    private static long variant(JsonNode product) {
        return product.path("variants").path(0).path("id").asLong();
    }
}
