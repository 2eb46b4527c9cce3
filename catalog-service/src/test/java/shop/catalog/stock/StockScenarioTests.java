package shop.catalog.stock;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;
import shop.catalog.Answer;
import shop.catalog.Bus;
import shop.catalog.Client;
import shop.catalog.Goods;
import shop.testsupport.ScenarioTest;

@ScenarioTest(schema = "catalog")
class StockScenarioTests {

    @LocalServerPort private int port;

    @Autowired private StockLevels levels;

    @Autowired private TransactionTemplate transaction;

    private long variant;
    private String path;
    private Client admin;

    @BeforeEach
    void stockUp() {
        variant = Goods.variant(port, "10.00", 8);
        path = "/api/admin/stock/" + variant;
        admin = Client.admin(port);
    }

    @Test
    void setsWhatIsOnHandAndTellsTheBusOfACrossedBorder() {
        Answer answer = admin.put(path, "{\"onHand\":2}");

        assertThat(answer.text())
                .isEqualTo(
                        "{\"variantId\":%d,\"onHand\":2,\"reserved\":0,\"available\":2}"
                                .formatted(variant));
        assertThat(admin.get(path).text()).isEqualTo(answer.text());
        Bus.awaitAvailabilities(variant, "in-stock", "low-stock");
    }

    @Test
    void neverSetsLessThanIsReserved() {
        Client.service(port, "cart-service")
                .put(
                        "/internal/reservations/" + UUID.randomUUID(),
                        "{\"currency\":\"EUR\",\"lines\":[{\"variantId\":%d,\"quantity\":5}]}"
                                .formatted(variant));

        Answer refused = admin.put(path, "{\"onHand\":4}");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.problem()).isEqualTo("/problems/stock-reserved");
        assertThat(admin.get(path).json().path("onHand").asLong()).isEqualTo(8);
        assertThat(admin.put(path, "{\"onHand\":5}").status()).isEqualTo(200);
    }

    @Test
    void asksToComeBackWhenTheRowIsLockedForLong() {
        Answer busy =
                transaction.execute(status -> {
                    levels.lock(List.of(variant));
                    return admin.put(path, "{\"onHand\":4}");
                });

        assertThat(busy.status()).isEqualTo(503);
        assertThat(busy.header("Retry-After")).isEqualTo("1");
        assertThat(admin.put(path, "{\"onHand\":4}").status()).isEqualTo(200);
    }

    @Test
    void guardsAnUpdateByIfMatch() {
        String seen = admin.get(path).header("ETag");
        admin.put(path, "{\"onHand\":9}", "If-Match", seen);

        Answer stale = admin.put(path, "{\"onHand\":7}", "If-Match", seen);

        assertThat(stale.status()).isEqualTo(412);
        assertThat(admin.get(path).json().path("onHand").asLong()).isEqualTo(9);
    }

    @Test
    void knowsNoStockOfAnUnknownVariant() {
        assertThat(admin.get("/api/admin/stock/999999999").status()).isEqualTo(404);
        assertThat(admin.put("/api/admin/stock/999999999", "{\"onHand\":1}").status())
                .isEqualTo(404);
        assertThat(admin.get("/api/admin/stock/abc").status()).isEqualTo(400);
    }

    @Test
    void isForAdminsAlone() {
        assertThat(Client.anonymous(port).get(path).status()).isEqualTo(401);
        assertThat(Client.customer(port).put(path, "{\"onHand\":1}").status()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "",
                "null",
                "[]",
                "{\"onHand\":null}",
                "{\"onHand\":-1}",
                "{\"onHand\":1.5}",
                "{\"onHand\":\"1\"}",
                "{\"onHand\":9223372036854775808}",
                "{\"onHand\":1,\"onHand\":2}",
                "{\"onHand\":1,\"reserved\":0}"
            })
    void refusesWhatIsNotALevel(String body) {
        Answer answer = admin.put(path, body);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(admin.get(path).json().path("onHand").asLong()).isEqualTo(8);
    }
}
