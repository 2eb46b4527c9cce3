package shop.catalog.browsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import shop.catalog.Answer;
import shop.catalog.Client;
import shop.testsupport.ScenarioTest;
import tools.jackson.databind.JsonNode;

@ScenarioTest(schema = "catalog")
class SuggestScenarioTests {

    @LocalServerPort private int port;

    private final String word = Article.word();
    private final Article hat = Article.titled("Sombréro " + word).by(word + "maker").at("1.00");

    @BeforeEach
    void someArticles() {
        Article.put(port, hat, Article.titled("Umbrella " + word).in("Rain " + word).at("1.00"));
    }

    @Test
    void completesAWord() {
        JsonNode item = items(word + "%20sombr").getFirst();

        assertThat(item.path("type").asString()).isEqualTo("product");
        assertThat(item.path("slug").asString()).isEqualTo(hat.handle());
        assertThat(item.path("id").asLong())
                .isEqualTo(get("/api/products/" + hat.handle()).json().path("id").asLong());
        assertThat(item.path("text").asString()).isEqualTo("Sombréro " + word);
        assertThat(items(word.substring(0, 20))).hasSize(3);
        assertThat(items(word + "make")).hasSize(1);
    }

    @Test
    void putsCategoriesFirst() {
        List<JsonNode> items = items(word);

        assertThat(items)
                .map(i -> i.path("type").asString())
                .containsExactly("category", "product", "product");
        assertThat(items.getFirst().path("text").asString()).isEqualTo("Rain " + word);
        assertThat(
                        get("/api/categories/" + items.getFirst().path("slug").asString())
                                .json()
                                .path("id"))
                .isEqualTo(items.getFirst().path("id"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sombrreo", "sombero", "sommbrero", "osmbrero", "SOMBRERA", "sonbr"})
    void forgivesAMistake(String typed) {
        assertThat(items(word + "%20" + typed))
                .map(i -> i.path("text").asString())
                .containsExactly("Sombréro " + word);
    }

    @ParameterizedTest
    @ValueSource(strings = {"trousers", "sxmbxexo", "%25", "%27%22)", "___"})
    void suggestsNothingElse(String typed) {
        assertThat(items(Article.word() + typed)).isEmpty();
        assertThat(items(typed + "%20" + word + word)).isEmpty();
    }

    @Test
    void givesNoMoreThanIsAskedFor() {
        assertThat(get("/api/search/suggest?limit=2&q=" + word).json().path("items")).hasSize(2);
        assertThat(get("/api/search/suggest?limit=1&q=" + word).json().path("items")).hasSize(1);
        assertThat(get("/api/search/suggest?q=s").json().path("items").size()).isBetween(1, 10);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "q=",
                "q=%00",
                "q=a&q=b",
                "q=a&limit=0",
                "q=a&limit=101",
                "q=a&page=1",
                "limit=3"
            })
    void refusesWhatItCannotRead(String query) {
        assertThat(get("/api/search/suggest?" + query).status()).isEqualTo(400);
        assertThat(get("/api/search/suggest?" + query).problem())
                .isEqualTo("/problems/bad-request");
    }

    private List<JsonNode> items(String typed) {
        return get("/api/search/suggest?q=" + typed).json().path("items").valueStream().toList();
    }

    private Answer get(String path) {
        return Client.anonymous(port).get(path);
    }
}
