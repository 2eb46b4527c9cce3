package shop.catalog.articles;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import shop.catalog.Answer;
import shop.catalog.Bus;
import shop.catalog.Client;
import shop.catalog.Goods;
import shop.testsupport.ScenarioTest;
import shop.testsupport.TestBus;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ScenarioTest(schema = "catalog")
class ArticleScenarioTests {

    @LocalServerPort private int port;

    @Test
    void tellsCartServiceWhatTheBusWouldTell() {
        long variant = Goods.variant(port, "10.00", 3);
        JsonNode byId = ask("variantId=" + variant).json();
        String product = byId.path("product").path("id").asString();
        Bus.awaitCount("products", product, 1);
        Bus.awaitCount("stock", Long.toString(variant), 1);

        JsonNode bySku = ask("sku=" + byId.path("product").path("slug").asString()).json();

        assertThat(bySku).isEqualTo(byId);
        assertThat(byId.path("product")).isEqualTo(onBus("products", product));
        assertThat(byId.path("stock")).isEqualTo(onBus("stock", Long.toString(variant)));
    }

    @Test
    void knowsNothingOfTheUnknown() {
        assertThat(ask("sku=no-such-thing").status()).isEqualTo(404);
        assertThat(ask("variantId=999999999").status()).isEqualTo(404);
    }

    @Test
    void wantsOneKey() {
        assertThat(ask("").status()).isEqualTo(400);
        assertThat(ask("sku=a&variantId=1").status()).isEqualTo(400);
        assertThat(ask("variantId=one").status()).isEqualTo(400);
        assertThat(ask("sku=%00").status()).isEqualTo(400);
    }

    @Test
    void servesCartServiceAlone() {
        String path = "/internal/articles?variantId=1";

        assertThat(Client.service(port, "order-service").get(path).status()).isEqualTo(403);
        assertThat(Client.admin(port).get(path).status()).isEqualTo(401);
    }

    private Answer ask(String query) {
        return Client.service(port, "cart-service").get("/internal/articles?" + query);
    }

    private static JsonNode onBus(String topic, String key) {
        return new JsonMapper().readTree(TestBus.read(topic, key).getLast().text());
    }
}
