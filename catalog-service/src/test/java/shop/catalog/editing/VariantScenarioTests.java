package shop.catalog.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static shop.catalog.editing.Drafts.pointers;
import static shop.catalog.editing.Drafts.shirt;
import static shop.catalog.editing.Drafts.unique;
import static shop.catalog.editing.Drafts.values;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import shop.catalog.Answer;
import shop.catalog.Bus;
import shop.catalog.Client;
import shop.catalog.Goods;
import shop.catalog.PlacedOrders;
import shop.testsupport.ScenarioTest;
import shop.testsupport.TestBus;
import tools.jackson.databind.JsonNode;

@ScenarioTest(schema = "catalog")
class VariantScenarioTests {

    @LocalServerPort private int port;

    private final String slug = unique("shirt");
    private Client staff;
    private JsonNode product;
    private String path;
    private long small;

    @BeforeEach
    void create() {
        staff = Client.staff(port);
        product = staff.post("/api/admin/products", shirt(slug, "S", "M")).json();
        path = "/api/admin/products/" + product.path("id") + "/variants";
        small = product.path("variants").path(0).path("id").asLong();
    }

    @Test
    void addsAVariantWithStockAndASkuOfItsOwn() {
        Answer added =
                staff.post(
                        path,
                        "{\"options\":{\"Size\":\"L\"},\"price\":{\"amount\":1,\"currency\":\"EUR\"},\"onHand\":3}");

        assertThat(added.status()).isEqualTo(201);
        assertThat(added.json().path("sku").asString()).isEqualTo(slug + "-L");
        assertThat(added.json().path("availability").asString()).isEqualTo("low-stock");
        assertThat(staff.get(added.header("Location")).json()).isEqualTo(added.json());
        JsonNode shown = Client.anonymous(port).get("/api/products/" + slug).json();
        assertThat(values(shown.path("variants"), "sku"))
                .containsExactly(slug + "-S", slug + "-M", slug + "-L");
        assertThat(shown.path("options").path(0).path("values").toString())
                .isEqualTo("[\"S\",\"M\",\"L\"]");
        assertThat(shown.path("version").asLong()).isEqualTo(2);
        Bus.awaitAvailabilities(added.json().path("id").asLong(), "low-stock");
    }

    @Test
    void changesWhatIsSent() {
        Answer changed =
                staff.patch(
                        path + "/" + small,
                        "{\"price\":{\"amount\":4200},\"compareAtPrice\":null,\"options\":{\"Size\":\"XS\"}}");

        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.header("ETag")).isEqualTo("\"2\"");
        assertThat(changed.json().path("price").toString())
                .isEqualTo("{\"amount\":4200,\"currency\":\"EUR\"}");
        assertThat(changed.json().path("compareAtPrice").isNull()).isTrue();
        assertThat(changed.json().path("sku").asString()).isEqualTo(slug + "-S");
        assertThat(staff.get(path).json().path("items").path(0)).isEqualTo(changed.json());
    }

    @Test
    void deletesAVariantThatNobodyBought() {
        assertThat(staff.delete(path + "/" + small, "If-Match", "\"2\"").status()).isEqualTo(412);
        assertThat(staff.delete(path + "/" + small, "If-Match", "\"1\"").status()).isEqualTo(204);

        assertThat(staff.get(path + "/" + small).status()).isEqualTo(404);
        assertThat(staff.get("/api/admin/stock/" + small).status()).isEqualTo(404);
        assertThat(staff.delete(path + "/" + small).status()).isEqualTo(404);
        Bus.awaitCount("products", product.path("id").asString(), 2);
    }

    @Test
    void keepsAVariantThatIsHeldOrWasSold() {
        UUID orderId = UUID.randomUUID();
        Client.service(port, "cart-service")
                .put(
                        "/internal/reservations/" + orderId,
                        "{\"currency\":\"EUR\",\"lines\":[{\"variantId\":%d,\"quantity\":2}]}"
                                .formatted(small));
        Answer held = staff.delete(path + "/" + small);
        TestBus.publish(PlacedOrders.of(orderId, small, 2), 1);
        Goods.awaitOnHand(port, small, 8);

        Answer sold = staff.delete(path + "/" + small);
        Answer listed = staff.patch(path.replace("/variants", ""), "{\"variants\":[]}");

        assertThat(held.problem()).isEqualTo("/problems/variant-held");
        assertThat(sold.problem()).isEqualTo("/problems/variant-sold");
        assertThat(listed.problem()).isEqualTo("/problems/variant-sold");
        assertThat(sold.status()).isEqualTo(409);
        assertThat(staff.get(path).json().path("items").size()).isEqualTo(2);
    }

    @Test
    void refusesWhatDoesNotFitTheProduct() {
        String like = path + "/" + small;

        assertThat(pointers(staff.post(path, "{\"options\":{}}"))).containsExactly("/options");
        assertThat(pointers(staff.post(path, "{\"options\":{\"Size\":\"M\"}}")))
                .containsExactly("/options");
        assertThat(pointers(staff.patch(like, "{\"options\":{\"Size\":\"M\"}}")))
                .containsExactly("/options");
        assertThat(pointers(staff.patch(like, "{\"onHand\":1}"))).containsExactly("/onHand");
        assertThat(pointers(staff.patch(like, "{\"price\":{\"amount\":-1}}")))
                .containsExactly("/price/amount");
        assertThat(pointers(staff.patch(like, "{\"price\":{\"currency\":\"USD\"}}")))
                .contains("/price/currency");
        assertThat(staff.patch(like, "{\"sku\":\"%s-M\"}".formatted(slug)).problem())
                .isEqualTo("/problems/sku-taken");
        assertThat(staff.patch(like, "{\"sku\":\"\"}").status()).isEqualTo(400);
        assertThat(staff.get(path).json().path("items")).isEqualTo(product.path("variants"));
    }

    @Test
    void findsAVariantAtItsOwnProductAlone() {
        JsonNode other = staff.post("/api/admin/products", shirt(unique("other"), "S")).json();
        String foreign = "/api/admin/products/" + other.path("id") + "/variants/" + small;

        assertThat(staff.get(foreign).status()).isEqualTo(404);
        assertThat(staff.patch(foreign, "{}").status()).isEqualTo(404);
        assertThat(staff.delete(foreign).status()).isEqualTo(404);
        assertThat(staff.post("/api/admin/products/999999999/variants", "{}").status())
                .isEqualTo(404);
    }

    @Test
    void isForStaffAlone() {
        assertThat(Client.anonymous(port).post(path, "{}").status()).isEqualTo(401);
        assertThat(Client.customer(port).delete(path + "/" + small).status()).isEqualTo(403);
    }
}
