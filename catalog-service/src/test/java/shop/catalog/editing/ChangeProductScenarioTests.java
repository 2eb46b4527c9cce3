package shop.catalog.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static shop.catalog.editing.Drafts.pointers;
import static shop.catalog.editing.Drafts.shirt;
import static shop.catalog.editing.Drafts.unique;
import static shop.catalog.editing.Drafts.values;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import shop.catalog.Answer;
import shop.catalog.Bus;
import shop.catalog.Client;
import shop.catalog.Goods;
import shop.events.ProductChanged;
import shop.testsupport.ScenarioTest;
import shop.testsupport.TestBus;
import tools.jackson.databind.JsonNode;

@ScenarioTest(schema = "catalog")
class ChangeProductScenarioTests {

    @LocalServerPort private int port;

    private final String slug = unique("shirt");
    private Client staff;
    private Client shopper;
    private JsonNode product;
    private String path;

    @BeforeEach
    void create() {
        staff = Client.staff(port);
        shopper = Client.anonymous(port);
        product = staff.post("/api/admin/products", shirt(slug, "S", "M")).json();
        path = "/api/admin/products/" + product.path("id");
    }

    @Test
    void changesWhatIsSentAndLeavesTheRest() {
        Answer changed =
                staff.patch(
                        path,
                        "{\"title\":\"Blouse\",\"tags\":[\"new\"],\"attributes\":{\"a\":\"1\"}}");

        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.header("ETag")).isEqualTo("\"2\"");
        assertThat(changed.json().path("title").asString()).isEqualTo("Blouse");
        assertThat(changed.json().path("variants")).isEqualTo(product.path("variants"));
        assertThat(shopper.get("/api/products/" + slug).json()).isEqualTo(changed.json());
        Bus.awaitCount("products", product.path("id").asString(), 2);
        assertThat(
                        TestBus.read("products", product.path("id").asString())
                                .getLast()
                                .body(ProductChanged.class)
                                .version())
                .isEqualTo(2);
    }

    @Test
    void takesOneAttributeAwayByNull() {
        staff.patch(path, "{\"attributes\":{\"a\":\"1\",\"b\":\"2\"}}");

        Answer changed = staff.patch(path, "{\"attributes\":{\"a\":null}}");

        assertThat(changed.json().path("attributes").toString()).isEqualTo("{\"b\":\"2\"}");
    }

    @Test
    void raisesNoVersionWhereNothingChanges() {
        Answer same = staff.patch(path, product.toString());

        assertThat(same.json()).isEqualTo(product);
        assertThat(staff.patch(path, "{}").header("ETag")).isEqualTo("\"1\"");
    }

    @Test
    void guardsAChangeByIfMatch() {
        assertThat(staff.patch(path, "{\"title\":\"A\"}", "If-Match", "\"1\"").status())
                .isEqualTo(200);
        assertThat(staff.patch(path, "{\"title\":\"B\"}", "If-Match", "\"1\"").status())
                .isEqualTo(412);
        assertThat(staff.patch(path, "{\"title\":\"B\"}", "If-Match", "1").status()).isEqualTo(400);
        assertThat(staff.delete(path, "If-Match", "\"1\"").status()).isEqualTo(412);
        assertThat(staff.get(path).json().path("title").asString()).isEqualTo("A");
    }

    @Test
    void withdrawsAndBringsBack() {
        assertThat(staff.delete(path).status()).isEqualTo(204);
        assertThat(staff.delete(path).status()).isEqualTo(204);
        assertThat(shopper.get("/api/products/" + slug).status()).isEqualTo(404);
        assertThat(staff.get(path).json().path("status").asString()).isEqualTo("withdrawn");

        staff.patch(path, "{\"status\":\"active\"}");

        assertThat(shopper.get("/api/products/" + slug).status()).isEqualTo(200);
        Bus.awaitCount("products", product.path("id").asString(), 3);
    }

    @Test
    void movesToAnotherSlugThatIsFree() {
        String free = unique("free");
        String taken = unique("taken");
        staff.post("/api/admin/products", shirt(taken, "S"));

        assertThat(staff.patch(path, "{\"slug\":\"%s\"}".formatted(taken)).problem())
                .isEqualTo("/problems/slug-taken");
        assertThat(staff.patch(path, "{\"slug\":\"%s\"}".formatted(free)).status()).isEqualTo(200);
        assertThat(shopper.get("/api/products/" + free).status()).isEqualTo(200);
    }

    @Test
    void takesAListOfVariantsAsTheWholeList() {
        String small = product.path("variants").path(0).toString();
        String large = Drafts.variant(slug + "-L", "L", 3);

        Answer changed = staff.patch(path, "{\"variants\":[%s,%s]}".formatted(small, large));

        assertThat(values(changed.json().path("variants"), "sku"))
                .containsExactly(slug + "-S", slug + "-L");
        assertThat(changed.json().path("options").toString())
                .isEqualTo("[{\"name\":\"Size\",\"values\":[\"S\",\"L\"]}]");
        assertThat(changed.json().path("variants").path(1).path("availableQuantity").asLong())
                .isEqualTo(3);
    }

    @Test
    void ordersOptionValuesAsSent() {
        Answer changed =
                staff.patch(path, "{\"options\":[{\"name\":\"Size\",\"values\":[\"M\",\"S\"]}]}");

        assertThat(changed.json().path("options").toString())
                .isEqualTo("[{\"name\":\"Size\",\"values\":[\"M\",\"S\"]}]");
    }

    @Test
    void changesAnImportedProductWhateverItsPicturesAre() {
        String handle = Goods.handle();
        Client.admin(port)
                .importCsv(
                        Goods.simple(handle, "1.00", 1)
                                .replace(",true,,\n", ",true,http://example.com/a.png,\n"));
        JsonNode imported = shopper.get("/api/products/" + handle).json();

        Answer changed =
                staff.patch("/api/admin/products/" + imported.path("id"), "{\"title\":\"New\"}");

        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.json().path("media")).isEqualTo(imported.path("media"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'title': null} | /title",
                "{'title': 1} | /title",
                "{'status': null} | /status",
                "{'slug': null} | /slug",
                "{'colour': 'red'} | /colour",
                "{'title': 'T\\u0000'} | /title",
                "{'media': [{'url': 'ftp://example.com/a'}]} | /media/0/url",
                "{'options': []} | /variants/0/options",
                "{'options': [{'name': 'Size', 'values': ['S']}]} | /variants/1/options",
                "{'variants': [{'id': 1}]} | /variants/0",
                "{'attributes': {'a': ['b']}} | /attributes/a"
            })
    void changesNothingByABadPatch(String patch, String pointer) {
        Answer refused = staff.patch(path, patch.replace('\'', '"'));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(pointers(refused).getFirst()).startsWith(pointer);
        assertThat(staff.get(path).json()).isEqualTo(product);
    }

    @Test
    void knowsNoUnknownProduct() {
        assertThat(staff.get("/api/admin/products/999999999").status()).isEqualTo(404);
        assertThat(staff.patch("/api/admin/products/999999999", "{}").status()).isEqualTo(404);
        assertThat(staff.delete("/api/admin/products/999999999").status()).isEqualTo(404);
        assertThat(staff.get("/api/admin/products/abc").status()).isEqualTo(400);
        assertThat(staff.patch(path, "[]").status()).isEqualTo(400);
    }

    @Test
    void findsDraftsByTitleSlugAndSku() {
        String word = unique("zebra");
        staff.post(
                "/api/admin/products", "{\"title\":\"A %s\",\"status\":\"draft\"}".formatted(word));

        assertThat(found("?q=" + word.substring(2))).hasSize(1);
        assertThat(found("?status=draft&q=" + word.toUpperCase())).hasSize(1);
        assertThat(found("?status=active&q=" + word)).isEmpty();
        assertThat(found("?q=" + slug + "-S")).hasSize(1);
        assertThat(found("?q=" + slug.replace("shirt", "sh_rt"))).isEmpty();
    }

    @Test
    void pagesByCursor() {
        Answer first = staff.get("/api/admin/products?limit=1&q=shirt-");

        String cursor = first.json().path("nextCursor").asString();
        assertThat(first.header("Link")).contains("q=shirt-").contains(cursor).contains("next");
        assertThat(staff.get("/api/admin/products?limit=1&cursor=" + cursor).status())
                .isEqualTo(200);
        assertThat(staff.get("/api/admin/products?cursor=x").status()).isEqualTo(400);
        assertThat(staff.get("/api/admin/products?limit=101").status()).isEqualTo(400);
        assertThat(staff.get("/api/admin/products?sort=id").status()).isEqualTo(400);
        assertThat(staff.get("/api/admin/products?status=gone").status()).isEqualTo(400);
        assertThat(staff.get("/api/admin/products?q=%00").status()).isEqualTo(400);
    }

    private JsonNode found(String query) {
        return staff.get("/api/admin/products" + query).json().path("items");
    }
}
