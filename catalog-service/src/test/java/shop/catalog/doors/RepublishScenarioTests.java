package shop.catalog.doors;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import shop.catalog.Answer;
import shop.catalog.Bus;
import shop.catalog.Client;
import shop.catalog.Goods;
import shop.events.ProductChanged;
import shop.testsupport.BusRecord;
import shop.testsupport.ScenarioTest;
import shop.testsupport.TestBus;

@ScenarioTest(schema = "catalog")
class RepublishScenarioTests {

    private static final String DOOR = "/api/admin/bus/republish";

    @LocalServerPort private int port;

    private Client admin;
    private long variant;
    private String product;

    @BeforeEach
    void stockUp() {
        admin = Client.admin(port);
        variant = Goods.variant(port, "10.00", 8);
        product =
                Client.service(port, "cart-service")
                        .get("/internal/articles?variantId=" + variant)
                        .json()
                        .path("product")
                        .path("id")
                        .asString();
    }

    @Test
    void tellsTheStateOfTodayWithTheVersionItHas() {
        Answer answer =
                admin.post(DOOR, "{\"topic\":\"products\",\"keys\":[\"%s\"]}".formatted(product));

        assertThat(answer.json().path("published").asInt()).isEqualTo(1);
        Bus.awaitCount("products", product, 2);
        BusRecord again = TestBus.read("products", product).getLast();
        assertThat(again.body(ProductChanged.class))
                .isEqualTo(TestBus.read("products", product).getFirst().body(ProductChanged.class));
    }

    @Test
    void tellsStockOnceMore() {
        Answer answer =
                admin.post(
                        DOOR,
                        "{\"topic\":\"stock\",\"keys\":[\"%d\",\"999999999\"]}".formatted(variant));

        assertThat(answer.json().path("published").asInt()).isEqualTo(1);
        Bus.awaitAvailabilities(variant, "in-stock", "in-stock");
    }

    @Test
    void goesOnFromWhereItEnded() {
        Answer first = admin.post(DOOR, "{\"topic\":\"stock\",\"limit\":1}");

        String next = first.json().path("nextAfter").asString();
        Answer second =
                admin.post(
                        DOOR,
                        "{\"topic\":\"stock\",\"after\":\"%d\",\"limit\":1}"
                                .formatted(variant - 1));
        assertThat(next).isNotBlank();
        assertThat(second.json().path("nextAfter").asString()).isEqualTo(Long.toString(variant));
    }

    @Test
    void refusesAKeyThatIsNoId() {
        assertThat(admin.post(DOOR, "{\"topic\":\"products\",\"keys\":[\"x\"]}").status())
                .isEqualTo(400);
        assertThat(admin.post(DOOR, "{\"topic\":\"stock\",\"after\":\"x\",\"limit\":1}").status())
                .isEqualTo(400);
    }
}
