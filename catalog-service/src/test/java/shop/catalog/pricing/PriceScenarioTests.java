package shop.catalog.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import shop.catalog.Answer;
import shop.catalog.Bus;
import shop.catalog.Client;
import shop.catalog.Goods;
import shop.events.ProductChanged;
import shop.events.ProductChanged.Offer;
import shop.events.ProductChanged.Variant;
import shop.testsupport.ScenarioTest;
import shop.testsupport.TestBus;
import tools.jackson.databind.JsonNode;

@ScenarioTest(schema = "catalog")
class PriceScenarioTests {

    private static final String PRICES = "/api/admin/prices";

    @LocalServerPort private int port;

    @Autowired private Prices prices;

    private Client admin;
    private List<Long> variants;
    private String product;

    @BeforeEach
    void stockUp() {
        admin = Client.staff(port);
        variants = Goods.variants(port, 2, "10.00", 8);
        product = String.valueOf(prices.products(variants).get(variants.getFirst()));
    }

    @Test
    void setsThePricesOfManyVariantsAndTellsTheirProductOnce() {
        Answer answer =
                set(
                        row(
                                variants.getFirst(),
                                1200,
                                "USD",
                                "{\"amount\":1500,\"currency\":\"USD\"}"),
                        row(variants.getLast(), 900, "GBP", "null"),
                        row(variants.getLast(), 1100, "EUR", "null"));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("items").size()).isEqualTo(3);
        Bus.awaitCount("products", product, 2);
        ProductChanged told =
                TestBus.read("products", product).getLast().body(ProductChanged.class);
        assertThat(told.version()).isEqualTo(2);
        assertThat(told.variants())
                .extracting(Variant::prices)
                .containsExactly(
                        List.of(new Offer(money(1200, "USD"), money(1500, "USD"))),
                        List.of(new Offer(money(900, "GBP"), null)));
        assertThat(told.variants().getLast().price()).isEqualTo(money(1100, "EUR"));
    }

    @Test
    void listsTheShopsOwnCurrencyFirst() {
        set(row(variants.getFirst(), 900, "AUD", "null"));

        JsonNode listed = admin.get(PRICES + "?variantId=" + variants.getFirst()).json();

        assertThat(listed.path("items").valueStream().map(row -> row.path("price").toString()))
                .containsExactly(
                        "{\"amount\":1000,\"currency\":\"EUR\"}",
                        "{\"amount\":900,\"currency\":\"AUD\"}");
    }

    @Test
    void changesNothingWhenThePriceIsWhatItWas() {
        set(row(variants.getFirst(), 1200, "USD", "null"));
        set(
                row(variants.getFirst(), 1200, "USD", "null"),
                row(variants.getLast(), 1000, "EUR", "null"));
        admin.delete(PRICES + "/" + variants.getFirst() + "/USD");

        Bus.awaitCount("products", product, 3);
    }

    @Test
    void showsTheNewPriceAtOnce() {
        set(row(variants.getFirst(), 1, "EUR", "null"));

        JsonNode shown = Client.anonymous(port).get("/api/products/" + product).json();
        assertThat(shown.path("variants").path(0).path("price").path("amount").asLong())
                .isEqualTo(1);
    }

    @Test
    void reservesAtThePriceOfTheBuyersCurrency() {
        long variant = variants.getFirst();
        set(row(variant, 1200, "USD", "null"));

        assertThat(reserved(variant, "USD").toString())
                .contains("\"unitPrice\":{\"amount\":1200,\"currency\":\"USD\"}");
        assertThat(reserved(variant, "EUR").toString())
                .contains("\"unitPrice\":{\"amount\":1000,\"currency\":\"EUR\"}");
        assertThat(reserved(variant, "GBP").path("reason").asString()).isEqualTo("no-price");
    }

    @Test
    void takesAPriceAwayExceptTheShopsOwn() {
        long variant = variants.getFirst();
        set(row(variant, 1200, "USD", "null"));

        assertThat(admin.delete(PRICES + "/" + variant + "/USD").status()).isEqualTo(204);
        assertThat(admin.delete(PRICES + "/" + variant + "/USD").status()).isEqualTo(404);
        assertThat(admin.delete(PRICES + "/" + variant + "/EUR").problem())
                .isEqualTo("/problems/own-currency");
        assertThat(admin.delete(PRICES + "/" + variant + "/usd").status()).isEqualTo(400);
        assertThat(reserved(variant, "USD").path("reason").asString()).isEqualTo("no-price");
    }

    @Test
    void setsAllOrNone() {
        Answer refused =
                set(row(variants.getFirst(), 1, "EUR", "null"), row(999999999, 1, "EUR", "null"));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().path("errors").path(0).path("pointer").asString())
                .isEqualTo("/prices/1/variantId");
        assertThat(prices.find(variants)).extracting(Price::amount).containsOnly(1000L);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"prices\":[]}",
                "{\"prices\":[null]}",
                "{\"prices\":[{\"variantId\":%d}]}",
                "{\"prices\":[{\"variantId\":%d,\"price\":{\"amount\":-1,\"currency\":\"EUR\"}}]}",
                "{\"prices\":[{\"variantId\":%d,\"price\":{\"amount\":1.5,\"currency\":\"EUR\"}}]}",
                "{\"prices\":[{\"variantId\":%d,\"price\":{\"amount\":9223372036854775807,\"currency\":\"EUR\"}}]}",
                "{\"prices\":[{\"variantId\":%d,\"price\":{\"amount\":9223372036854775808,\"currency\":\"EUR\"}}]}",
                "{\"prices\":[{\"variantId\":%d,\"price\":{\"amount\":1,\"currency\":\"XQX\"}}]}",
                "{\"prices\":[{\"variantId\":%d,\"price\":{\"amount\":1,\"currency\":\"eur\"}}]}",
                "{\"prices\":[{\"variantId\":%d,\"price\":{\"amount\":1,\"currency\":\"E\\u0000R\"}}]}",
                "{\"prices\":[{\"variantId\":%d,\"price\":{\"amount\":1,\"currency\":\"EUR\"},\"from\":1}]}",
                "{\"prices\":[{\"variantId\":%d,\"price\":{\"amount\":1,\"currency\":\"EUR\"},"
                        + "\"compareAtPrice\":{\"amount\":2,\"currency\":\"USD\"}}]}",
                "{\"prices\":[{\"variantId\":%1$d,\"price\":{\"amount\":1,\"currency\":\"EUR\"}},"
                        + "{\"variantId\":%1$d,\"price\":{\"amount\":2,\"currency\":\"EUR\"}}]}"
            })
    void refusesWhatIsNoPrice(String body) {
        Answer refused = admin.put(PRICES, body.formatted(variants.getFirst()));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(prices.find(variants)).extracting(Price::amount).containsOnly(1000L);
    }

    @Test
    void isForStaffAlone() {
        String one = PRICES + "?variantId=" + variants.getFirst();

        assertThat(admin.get(one).status()).isEqualTo(200);
        assertThat(Client.anonymous(port).get(one).status()).isEqualTo(401);
        assertThat(Client.customer(port).get(one).status()).isEqualTo(403);
        assertThat(admin.get(PRICES + "?variantId=999999999").status()).isEqualTo(404);
        assertThat(admin.get(PRICES).status()).isEqualTo(400);
    }

    private Answer set(String... rows) {
        return admin.put(PRICES, "{\"prices\":[%s]}".formatted(String.join(",", rows)));
    }

    private static String row(long variant, long amount, String currency, String compareAt) {
        return "{\"variantId\":%d,\"price\":{\"amount\":%d,\"currency\":\"%s\"},\"compareAtPrice\":%s}"
                .formatted(variant, amount, currency, compareAt);
    }

    private JsonNode reserved(long variant, String currency) {
        return Client.service(port, "cart-service")
                .put(
                        "/internal/reservations/" + UUID.randomUUID(),
                        "{\"currency\":\"%s\",\"lines\":[{\"variantId\":%d,\"quantity\":1}]}"
                                .formatted(currency, variant))
                .json()
                .path("lines")
                .path(0);
    }

    private static shop.events.Money money(long amount, String currency) {
        return new shop.events.Money(amount, currency);
    }
}
