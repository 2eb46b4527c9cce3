package shop.catalog.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.HashSet;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import shop.catalog.Answer;
import shop.catalog.Client;
import shop.testsupport.ScenarioTest;
import tools.jackson.databind.JsonNode;

/** The service under test starts with the demo catalog. */
@ScenarioTest(schema = "catalog")
class DemoCatalogTests {

    @LocalServerPort private int port;

    private final DemoArticles articles = new DemoArticles();

    @Test
    void hasEnoughArticlesInEnoughCategories() {
        Set<String> categories = new HashSet<>();
        articles.all().values().forEach(article -> categories.add(article.motif()));

        assertThat(articles.all()).hasSizeGreaterThanOrEqualTo(120);
        assertThat(categories).hasSizeGreaterThanOrEqualTo(15);
    }

    @Test
    void showsEachArticleWithPictureAndPrice() {
        for (DemoArticle article : articles.all().values()) {
            JsonNode shown = get("/api/products/" + article.name()).json();

            assertThat(shown.path("title").asString()).isEqualTo(article.title());
            assertThat(shown.path("description").asString()).startsWith("<p>");
            assertThat(shown.path("categories")).hasSize(1);
            assertThat(shown.path("attributes")).isNotEmpty();
            assertThat(shown.path("media").path(0).path("url").asString())
                    .isEqualTo("/api/media/demo/" + article.name() + ".svg");
            assertThat(shown.path("variants").valueStream())
                    .allSatisfy(variant ->
                            assertThat(variant.path("price").path("amount").asLong()).isPositive());
        }
    }

    @Test
    void drawsEachPictureAsWellFormedSvg() throws Exception {
        Set<String> different = new HashSet<>();
        for (DemoArticle article : articles.all().values()) {
            byte[] svg = new DrawPicture().draw(article);
            different.add(new String(svg));

            assertThat(root(svg)).isEqualTo("svg");
            assertThat(new String(svg)).doesNotContain("$", "<script", "href");
            assertThat(new DrawPicture().draw(article)).isEqualTo(svg);
        }
        assertThat(different).hasSameSizeAs(articles.all().values());
    }

    @Test
    void servesPicturesThatMayBeKeptForEver() {
        Answer answer = get("/api/media/demo/harbour-linen-shirt.svg");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualTo("image/svg+xml");
        assertThat(answer.header("Cache-Control")).contains("public", "immutable");
        assertThat(answer.header("Content-Security-Policy"))
                .isEqualTo("default-src 'none'; style-src 'unsafe-inline'");
        assertThat(
                        Client.anonymous(port)
                                .get(
                                        "/api/media/demo/harbour-linen-shirt.svg",
                                        "If-None-Match",
                                        answer.header("ETag"))
                                .status())
                .isEqualTo(304);
    }

    @Test
    void knowsNoOtherFile() {
        for (String name :
                new String[] {
                    "unknown.svg",
                    "catalog.csv",
                    "motifs.svg",
                    "..%2fcatalog.svg",
                    "%00.svg",
                    "a%20b.svg"
                }) {
            assertThat(get("/api/media/demo/" + name).status()).as(name).isIn(400, 404);
        }
    }

    private Answer get(String path) {
        return Client.anonymous(port).get(path);
    }

    private static String root(byte[] svg) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg))
                .getDocumentElement()
                .getTagName();
    }
}
