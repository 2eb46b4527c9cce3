package shop.catalog.browsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import shop.catalog.Answer;
import shop.catalog.Client;
import shop.catalog.Goods;
import shop.catalog.products.CategoryChanged;
import shop.testsupport.ScenarioTest;
import tools.jackson.databind.JsonNode;

/** What was written shows in the very next read; each is read before, so that it is cached. */
@ScenarioTest(schema = "catalog")
class VisibleAtOnceScenarioTests {

    @LocalServerPort private int port;

    private final ApplicationEventPublisher events;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final String handle = Goods.handle();
    private final String category = "Category " + UUID.randomUUID();

    @Autowired
    VisibleAtOnceScenarioTests(
            ApplicationEventPublisher events, JdbcClient jdbc, TransactionTemplate transaction) {
        this.events = events;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @Test
    void showsAChangedProductAtOnce() {
        for (int price = 10; price < 30; price++) {
            Client.admin(port).importCsv(Goods.simple(handle, price + ".00", 3, category));

            String amount = "\"amount\":" + price + "00";
            assertThat(get("/api/products/" + handle).text()).contains(amount);
            assertThat(get("/api/products?category=" + slug()).text()).contains(amount);
            assertThat(
                            get("/api/products?sort=newest&minPrice=%d00&maxPrice=%<d00"
                                            .formatted(price))
                                    .text())
                    .contains(handle);
        }
    }

    @Test
    void showsANewProductAtOnce() {
        assertThat(get("/api/products/" + handle).status()).isEqualTo(404);
        assertThat(get("/api/products?sort=newest&limit=1").text()).doesNotContain(handle);

        Client.admin(port).importCsv(Goods.simple(handle, "1.00", 3, category));

        assertThat(get("/api/products/" + handle).status()).isEqualTo(200);
        assertThat(get("/api/products?sort=newest&limit=1").text()).contains(handle);
        assertThat(get("/api/categories/" + slug()).json().path("productIds")).hasSize(1);
    }

    @Test
    void hidesAWithdrawnProductAtOnce() {
        Client.admin(port).importCsv(Goods.simple(handle, "1.00", 3, category));
        assertThat(get("/api/products?category=" + slug()).json().path("items")).hasSize(1);
        assertThat(get("/api/products/" + handle).status()).isEqualTo(200);

        Client.admin(port)
                .importCsv(
                        Goods.simple(handle, "1.00", 3, category)
                                .replace(",true,Title", ",false,Title"));

        assertThat(get("/api/products/" + handle).status()).isEqualTo(404);
        assertThat(get("/api/products/" + handle + "/availability").status()).isEqualTo(404);
        assertThat(get("/api/products?category=" + slug()).json().path("items")).isEmpty();
        assertThat(get("/api/categories/" + slug()).json().path("productIds")).isEmpty();
    }

    @Test
    void showsAChangedCategoryAtOnce() {
        Client.admin(port).importCsv(Goods.simple(handle, "1.00", 3, category));
        JsonNode before = get("/api/categories/" + slug()).json();
        assertThat(get("/api/products/" + handle).text()).contains(category);

        transaction.executeWithoutResult(status -> rename(before.path("id").asLong()));

        assertThat(get("/api/categories/" + slug()).json().path("name").asString())
                .isEqualTo("New " + category);
        assertThat(get("/api/products/" + handle).text()).contains("New " + category);
    }

    @Test
    void listsTheProductsOfACategoryInItsOwnOrder() {
        Article[] articles = {
            Article.titled("a").in(category).at("1.00"),
            Article.titled("b").in(category).at("1.00"),
            Article.titled("c").in(category).at("1.00"),
            Article.titled("d").in(category + " > Sub").at("1.00")
        };
        Article.put(port, articles);
        long[] ids = new long[4];
        for (int i = 0; i < 4; i++) {
            ids[i] = get("/api/products/" + articles[i].handle()).json().path("id").asLong();
        }

        transaction.executeWithoutResult(status -> {
            place(ids[2], 0);
            place(ids[0], 1);
            events.publishEvent(new CategoryChanged(1));
        });

        assertThat(
                        get("/api/categories/" + slug())
                                .json()
                                .path("productIds")
                                .valueStream()
                                .map(JsonNode::asLong))
                .containsExactly(ids[2], ids[0], ids[1], ids[3]);
    }

    private void place(long productId, int position) {
        jdbc.sql("UPDATE product_category SET position = ? WHERE product_id = ?")
                .params(position, productId)
                .update();
    }

    private void rename(long categoryId) {
        jdbc.sql("UPDATE category SET name = 'New ' || name WHERE id = ?")
                .param(categoryId)
                .update();
        events.publishEvent(new CategoryChanged(categoryId));
    }

    private String slug() {
        return category.toLowerCase().replace(' ', '-');
    }

    private Answer get(String path) {
        return Client.anonymous(port).get(path);
    }
}
