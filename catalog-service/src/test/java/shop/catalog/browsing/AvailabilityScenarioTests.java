package shop.catalog.browsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import shop.catalog.Answer;
import shop.catalog.Client;
import shop.catalog.Goods;
import shop.testsupport.ScenarioTest;
import tools.jackson.databind.JsonNode;

@ScenarioTest(schema = "catalog")
class AvailabilityScenarioTests {

    @LocalServerPort private int port;

    @Test
    void tellsWhatIsLeftOfEachVariant() {
        String handle = Goods.handle();
        Client.admin(port).importCsv(Goods.sized(handle, "5.00", 12, List.of("S", "M")));
        JsonNode product = get("/api/products/" + handle).json();
        long small = product.path("variants").path(0).path("id").asLong();
        long medium = product.path("variants").path(1).path("id").asLong();
        Client.admin(port).put("/api/admin/stock/" + medium, "{\"onHand\":2}");

        Answer answer = get("/api/products/" + handle + "/availability");

        assertThat(answer.text())
                .isEqualTo(
                        ("{\"productId\":%d,\"variants\":["
                                        + "{\"variantId\":%d,\"sku\":\"%s-S\",\"availability\":\"in-stock\",\"availableQuantity\":12},"
                                        + "{\"variantId\":%d,\"sku\":\"%s-M\",\"availability\":\"low-stock\",\"availableQuantity\":2}]}")
                                .formatted(
                                        product.path("id").asLong(),
                                        small,
                                        handle,
                                        medium,
                                        handle));
        assertThat(answer.header("Cache-Control")).contains("no-store");
        assertThat(answer.header("ETag")).isEmpty();
        assertThat(get("/api/products/" + product.path("id").asLong() + "/availability").text())
                .isEqualTo(answer.text());
    }

    @ParameterizedTest
    @CsvSource({
        "/api/products/no-such-thing/availability, 404",
        "/api/products/999999999/availability, 404",
        "/api/products/99999999999999999999999/availability, 404",
        "/api/products/harbour-linen-shirt/availability?variant=1, 400"
    })
    void knowsNothingElse(String path, int status) {
        assertThat(get(path).status()).isEqualTo(status);
    }

    private Answer get(String path) {
        return Client.anonymous(port).get(path);
    }
}
