package shop.catalog.stock;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import shop.catalog.Answer;
import shop.catalog.Bus;
import shop.catalog.Client;
import shop.catalog.Goods;
import shop.catalog.Rush;
import shop.testsupport.ScenarioTest;
import tools.jackson.databind.JsonNode;

@ScenarioTest(schema = "catalog")
class AdjustmentScenarioTests {

    @LocalServerPort private int port;

    private Client staff;
    private long variant;
    private String path;

    @BeforeEach
    void stockUp() {
        staff = Client.staff(port);
        variant = Goods.variant(port, "10.00", 8);
        path = "/api/admin/stock/" + variant + "/adjustments";
    }

    @Test
    void answersTheLevelAndTheAdjustment() {
        Answer adjusted = adjust(-6, "damaged", "\"rain\"");

        assertThat(adjusted.status()).isEqualTo(201);
        assertThat(adjusted.text())
                .startsWith(
                        "{\"variantId\":%d,\"onHand\":2,\"reserved\":0,\"available\":2,\"adjustment\":{"
                                .formatted(variant))
                .contains("\"delta\":-6,\"reason\":\"damaged\",\"note\":\"rain\",\"onHand\":2");
        Bus.awaitAvailabilities(variant, "in-stock", "low-stock");
    }

    @Test
    void remembersWhoDidWhatTheNewestFirst() {
        adjust(5, "received", "null");
        Client admin = Client.admin(port);
        admin.put("/api/admin/stock/" + variant, "{\"onHand\":10}");
        admin.put("/api/admin/stock/" + variant, "{\"onHand\":10}");

        JsonNode history = staff.get(path).json().path("items");

        assertThat(history.size()).isEqualTo(2);
        assertThat(history.path(0).path("delta").asLong()).isEqualTo(-3);
        assertThat(history.path(0).path("reason").asString()).isEqualTo("correction");
        assertThat(history.path(1).path("onHand").asLong()).isEqualTo(13);
        assertThat(UUID.fromString(history.path(0).path("by").asString()))
                .isNotEqualTo(UUID.fromString(history.path(1).path("by").asString()));
        String next = staff.get(path + "?limit=1").json().path("nextCursor").asString();
        assertThat(staff.get(path + "?limit=1&cursor=" + next).json().path("items").path(0))
                .isEqualTo(history.path(1));
    }

    @Test
    void neverGoesBelowWhatIsReserved() {
        Client.service(port, "cart-service")
                .put(
                        "/internal/reservations/" + UUID.randomUUID(),
                        "{\"currency\":\"EUR\",\"lines\":[{\"variantId\":%d,\"quantity\":5}]}"
                                .formatted(variant));

        assertThat(adjust(-4, "lost", "null").problem()).isEqualTo("/problems/stock-reserved");
        assertThat(adjust(-3, "lost", "null").status()).isEqualTo(201);
        assertThat(adjust(-1, "lost", "null").status()).isEqualTo(409);
        assertThat(staff.get(path).json().path("items").size()).isEqualTo(1);
    }

    @Test
    void addsUpManyAtOnce() {
        List<Integer> statuses = Rush.of(20, n -> adjust(-1, "lost", "null").status());

        assertThat(statuses).filteredOn(status -> status == 201).hasSize(8);
        assertThat(statuses).filteredOn(status -> status == 409).hasSize(12);
        assertThat(Goods.stock(port, variant).path("onHand").asLong()).isZero();
    }

    @Test
    void guardsByIfMatch() {
        String seen = staff.get("/api/admin/stock/" + variant).header("ETag");
        adjust(1, "found", "null");

        String body = "{\"delta\":1,\"reason\":\"found\"}";
        assertThat(staff.post(path, body, "If-Match", seen).status()).isEqualTo(412);
        assertThat(staff.post(path, body, "If-Match", "zero").status()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"delta\":0,\"reason\":\"found\"}",
                "{\"delta\":1}",
                "{\"delta\":1,\"reason\":\"stolen\"}",
                "{\"delta\":1.5,\"reason\":\"found\"}",
                "{\"delta\":9223372036854775807,\"reason\":\"found\"}",
                "{\"delta\":1,\"reason\":\"found\",\"note\":\"a\\u0000\"}",
                "{\"delta\":1,\"reason\":\"found\",\"why\":\"so\"}"
            })
    void refusesWhatIsNoAdjustment(String body) {
        assertThat(staff.post(path, body).status()).isEqualTo(400);
        assertThat(staff.get(path).json().path("items").size()).isZero();
    }

    @Test
    void refusesMoreThanCanBeCounted() {
        assertThat(adjust(999_999_993, "received", "null").problem())
                .isEqualTo("/problems/too-much-stock");
        assertThat(adjust(999_999_992, "received", "null").status()).isEqualTo(201);
    }

    @Test
    void listsStockBySkuAndAvailability() {
        String sku =
                staff.get("/api/admin/stock?limit=100&q=goods-")
                        .json()
                        .path("items")
                        .path(0)
                        .path("sku")
                        .asString();

        JsonNode found = staff.get("/api/admin/stock?q=" + sku).json().path("items").path(0);

        assertThat(found.propertyNames())
                .containsExactly(
                        "variantId",
                        "productId",
                        "sku",
                        "onHand",
                        "reserved",
                        "available",
                        "availability");
        assertThat(listed("?availability=low-stock")).containsOnly("low-stock");
        assertThat(listed("?availability=in-stock")).containsOnly("in-stock");
        assertThat(staff.get("/api/admin/stock?availability=withdrawn").status()).isEqualTo(400);
        assertThat(staff.get("/api/admin/stock?sku=x").status()).isEqualTo(400);
    }

    @Test
    void isForStaffAlone() {
        assertThat(Client.anonymous(port).get(path).status()).isEqualTo(401);
        assertThat(Client.customer(port).get("/api/admin/stock").status()).isEqualTo(403);
        assertThat(staff.get("/api/admin/stock/999999999/adjustments").status()).isEqualTo(404);
        assertThat(
                        staff.post(
                                        "/api/admin/stock/999999999/adjustments",
                                        "{\"delta\":1,\"reason\":\"found\"}")
                                .status())
                .isEqualTo(404);
    }

    private List<String> listed(String query) {
        adjust(-6, "lost", "null");
        Goods.variant(port, "10.00", 8);
        return staff.get("/api/admin/stock" + query)
                .json()
                .path("items")
                .valueStream()
                .map(row -> row.path("availability").asString())
                .toList();
    }

    private Answer adjust(long delta, String reason, String note) {
        return staff.post(
                path,
                "{\"delta\":%d,\"reason\":\"%s\",\"note\":%s}".formatted(delta, reason, note));
    }
}
