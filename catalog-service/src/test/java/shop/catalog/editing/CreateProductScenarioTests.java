package shop.catalog.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static shop.catalog.editing.Drafts.pointers;
import static shop.catalog.editing.Drafts.shirt;
import static shop.catalog.editing.Drafts.unique;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import shop.catalog.Answer;
import shop.catalog.Bus;
import shop.catalog.Client;
import shop.catalog.Goods;
import shop.catalog.products.Products;
import shop.events.ProductChanged;
import shop.testsupport.ScenarioTest;
import shop.testsupport.TestBus;
import tools.jackson.databind.JsonNode;

@ScenarioTest(schema = "catalog")
class CreateProductScenarioTests {

    private static final String PATH = "/api/admin/products";

    @LocalServerPort private int port;

    @Autowired private Products products;

    private final String slug = unique("shirt");
    private Client staff;

    @BeforeEach
    void signIn() {
        staff = Client.staff(port);
    }

    @Test
    void answersTheProductAsTheShopShowsIt() {
        Answer created = staff.post(PATH, shirt(slug, "S", "M"));

        assertThat(created.status()).isEqualTo(201);
        assertThat(created.header("Location")).isEqualTo(PATH + "/" + created.json().path("id"));
        assertThat(created.header("ETag")).isEqualTo("\"1\"");
        assertThat(created.json())
                .isEqualTo(Client.anonymous(port).get("/api/products/" + slug).json())
                .isEqualTo(staff.get(created.header("Location")).json());
        assertThat(created.json().path("variants").path(1).toString())
                .contains("\"price\":{\"amount\":5000,\"currency\":\"EUR\"}")
                .contains("\"compareAtPrice\":{\"amount\":6000,\"currency\":\"EUR\"}")
                .contains(
                        "\"weightGrams\":250,\"availability\":\"in-stock\",\"availableQuantity\":10");
    }

    @Test
    void tellsTheBusOfTheProductAndItsStock() {
        JsonNode created = staff.post(PATH, shirt(slug, "S")).json();

        String id = created.path("id").asString();
        Bus.awaitCount("products", id, 1);
        ProductChanged told = TestBus.read("products", id).getFirst().body(ProductChanged.class);
        assertThat(told.slug()).isEqualTo(slug);
        assertThat(told.variants().getFirst().sku()).isEqualTo(slug + "-S");
        Bus.awaitAvailabilities(created.path("variants").path(0).path("id").asLong(), "in-stock");
    }

    @Test
    void asksForATitleAlone() {
        String title = unique("Plain");

        JsonNode created =
                staff.post(PATH, "{\"title\":\"%s\",\"variants\":[{}]}".formatted(title)).json();

        assertThat(created.path("slug").asString()).isEqualTo(title.toLowerCase());
        assertThat(created.path("status").asString()).isEqualTo("active");
        assertThat(created.path("taxCategory").asString()).isEqualTo("standard");
        assertThat(created.path("variants").path(0).path("sku").asString())
                .isEqualTo(title.toLowerCase());
        assertThat(created.path("variants").path(0).path("price").isNull()).isTrue();
    }

    @Test
    void makesAnotherSlugOfATitleThatIsThereAlready() {
        String body = "{\"title\":\"%s\",\"variants\":[{}]}".formatted(unique("Twin"));
        String first = staff.post(PATH, body).json().path("slug").asString();

        JsonNode second = staff.post(PATH, body).json();

        assertThat(second.path("slug").asString()).isEqualTo(first + "-2");
        assertThat(second.path("variants").path(0).path("sku").asString()).isEqualTo(first + "-2");
    }

    @Test
    void takesBackWhatItAnsweredWithIdsOfItsOwn() {
        JsonNode known = staff.post(PATH, shirt(slug, "S")).json();
        String other = unique("copy");

        Answer copy = staff.post(PATH, known.toString().replace(slug, other));

        assertThat(copy.status()).isEqualTo(201);
        assertThat(copy.json().path("id").asLong()).isNotEqualTo(known.path("id").asLong());
        assertThat(copy.json().path("variants").path(0).path("id").asLong())
                .isNotEqualTo(known.path("variants").path(0).path("id").asLong());
    }

    @Test
    void keepsHarmlessMarkupAlone() {
        JsonNode created =
                staff.post(
                                PATH,
                                """
                                {"title": "Safe", "description": "<p onclick='x()'>Text<script>y()</script></p>"}
                                """)
                        .json();

        assertThat(created.path("description").asString()).isEqualTo("<p>Text</p>");
    }

    @Test
    void refusesASlugOrSkuThatIsTaken() {
        staff.post(PATH, shirt(slug, "S"));

        Answer sameSlug = staff.post(PATH, shirt(slug, "M"));
        Answer sameSku = staff.post(PATH, shirt(slug, "S").replaceFirst(slug, unique("other")));
        Answer twice = staff.post(PATH, shirt(unique("twice"), "S", "M").replace("-M\"", "-S\""));

        assertThat(sameSlug.problem()).isEqualTo("/problems/slug-taken");
        assertThat(sameSku.problem()).isEqualTo("/problems/sku-taken");
        assertThat(pointers(sameSku)).containsExactly("/variants/0/sku");
        assertThat(twice.problem()).isEqualTo("/problems/sku-taken");
        assertThat(sameSlug.status()).isEqualTo(sameSku.status()).isEqualTo(409);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | /title",
                "{'title': ' '} | /title",
                "{'title': 'T', 'titel': 'T'} | /titel",
                "{'title': 'T', 'slug': 'Not A Slug'} | /slug",
                "{'title': 'T', 'slug': '123'} | /slug",
                "{'title': 'T', 'status': 'gone'} | /status",
                "{'title': 'T', 'categories': [{'id': 999999999}]} | /categories/0",
                "{'title': 'T', 'categories': ['no-such-category']} | /categories/0",
                "{'title': 'T', 'media': [{'url': 'http://example.com/a.png'}]} | /media/0/url",
                "{'title': 'T', 'media': [{'url': 'javascript:alert(1)'}]} | /media/0/url",
                "{'title': 'T', 'media': [{'url': '/api/media/../x'}]} | /media/0/url",
                "{'title': 'T', 'variants': [{'options': {'Size': 'S'}}, {'options': {}}]} | /variants/1/options",
                "{'title': 'T', 'variants': [{}, {}]} | /variants/1/options",
                "{'title': 'T', 'options': [{'name': 'Size', 'values': ['S']}], 'variants': [{'options': {'Size': 'M'}}]} | /variants/0/options",
                "{'title': 'T', 'options': [{'name': 'A'}, {'name': 'A'}]} | /options/1/name",
                "{'title': 'T', 'variants': [{'price': {'amount': -1, 'currency': 'EUR'}}]} | /variants/0/price/amount",
                "{'title': 'T', 'variants': [{'price': {'amount': 9223372036854775807, 'currency': 'EUR'}}]} | /variants/0/price/amount",
                "{'title': 'T', 'variants': [{'price': {'amount': 92233720368547758070, 'currency': 'EUR'}}]} | /variants/0/price/amount",
                "{'title': 'T', 'variants': [{'price': {'amount': 1, 'currency': 'USD'}}]} | /variants/0/price/currency",
                "{'title': 'T', 'variants': [{'compareAtPrice': {'amount': 1, 'currency': 'EUR'}}]} | /variants/0/compareAtPrice",
                "{'title': 'T', 'variants': [{'weightGrams': -1}]} | /variants/0/weightGrams",
                "{'title': 'T', 'variants': [{'onHand': -1}]} | /variants/0/onHand",
                "{'title': 'T', 'tags': [null]} | /tags/0",
                "{'title': 'T\\u0000'} | /title",
                "{'title': 'T', 'variants': [{'sku': '\\ud800'}]} | /variants/0/sku",
                "{'title': 'T', 'attributes': {'a': 1}} | /attributes/a"
            },
            quoteCharacter = '`')
    void namesTheMemberThatIsWrong(String body, String pointer) {
        long before = products.count();

        Answer refused = staff.post(PATH, body.replace('\'', '"'));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(pointers(refused).getFirst()).startsWith(pointer);
        assertThat(products.count()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{\"title\":\"A\",\"title\":\"B\"}",
                "{\"title\":\"A\"} {}"
            })
    void refusesWhatIsNoProduct(String body) {
        assertThat(staff.post(PATH, body).status()).isEqualTo(400);
    }

    @Test
    void refusesWhatIsTooLong() {
        String long256 = "x".repeat(256);

        assertThat(staff.post(PATH, "{\"title\":\"%s\"}".formatted(long256)).status())
                .isEqualTo(400);
        assertThat(
                        staff.post(PATH, "{\"title\":\"T\",\"slug\":\"%s\"}".formatted(long256))
                                .status())
                .isEqualTo(400);
        assertThat(
                        staff.post(
                                        PATH,
                                        "{\"title\":\"T\",\"description\":\"%s\"}"
                                                .formatted("x".repeat(60_000)))
                                .status())
                .isEqualTo(400);
        assertThat(staff.post(PATH, "{\"title\":\"%s\"}".formatted("x".repeat(300_000))).status())
                .isEqualTo(413);
    }

    @Test
    void isForStaffAlone() {
        String body = shirt(unique("never"), "S");

        assertThat(Client.anonymous(port).post(PATH, body).status()).isEqualTo(401);
        assertThat(Client.customer(port).post(PATH, body).status()).isEqualTo(403);
        assertThat(Client.admin(port).post(PATH, body).status()).isEqualTo(201);
    }

    @Test
    void sellsTheNewProductAtOnce() {
        JsonNode created = staff.post(PATH, shirt(slug, "S")).json();
        long variant = created.path("variants").path(0).path("id").asLong();

        Answer reserved =
                Client.service(port, "cart-service")
                        .put(
                                "/internal/reservations/" + UUID.randomUUID(),
                                "{\"currency\":\"EUR\",\"lines\":[{\"variantId\":%d,\"quantity\":10}]}"
                                        .formatted(variant));

        assertThat(reserved.json().path("outcome").asString()).isEqualTo("HELD");
        assertThat(Goods.stock(port, variant).path("available").asLong()).isZero();
    }
}
