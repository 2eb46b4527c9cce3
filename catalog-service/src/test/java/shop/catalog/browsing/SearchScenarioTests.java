package shop.catalog.browsing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import shop.testsupport.ScenarioTest;

@ScenarioTest(schema = "catalog")
class SearchScenarioTests {

    @LocalServerPort private int port;

    private final String word = Article.word();
    private Lists lists;

    @BeforeEach
    void here() {
        lists = new Lists(port);
    }

    @Test
    void putsWhatIsCalledSoBeforeWhatMerelySpeaksOfIt() {
        Article.put(
                port,
                Article.titled("Described").saying("goes with " + word).at("1.00"),
                Article.titled("Made of").madeOf(word).at("1.00"),
                Article.titled("Tagged").tagged(word).at("1.00"),
                Article.titled("The " + word).at("1.00"));

        assertThat(lists.titles("q=" + word))
                .containsExactly("The " + word, "Tagged", "Made of", "Described");
        assertThat(lists.allTitles("q=" + word)).isEqualTo(lists.titles("q=" + word));
        assertThat(lists.titles("sort=relevance&q=" + word)).isEqualTo(lists.titles("q=" + word));
    }

    @Test
    void findsByBrandCategorySkuAndOption() {
        String sku = word.substring(0, 8) + "-XL/7";
        Article.put(
                port,
                Article.titled("Branded").by(word + "brand").at("1.00"),
                Article.titled("Filed").in(word + "category").at("1.00"),
                Article.titled("Stocked").sku(sku),
                Article.titled("Chosen").variant(word + "size", "Red", 1, "1.00"));

        assertThat(lists.titles("q=" + word + "brand")).containsExactly("Branded");
        assertThat(lists.titles("q=" + word + "category")).containsExactly("Filed");
        assertThat(lists.titles("q=" + Lists.encoded(sku))).containsExactly("Stocked");
        assertThat(lists.titles("q=" + word + "size")).containsExactly("Chosen");
    }

    @Test
    void takesAccentsCaseAndPluralsForTheSame() {
        Article.put(port, Article.titled("Crème Brûlée " + word + " Shirt").at("1.00"));

        assertThat(lists.titles("q=" + word + "+creme+brulee")).hasSize(1);
        assertThat(lists.titles("q=" + word + "+CR%C3%88ME")).hasSize(1);
        assertThat(lists.titles("q=" + word.toUpperCase() + "+shirts")).hasSize(1);
        assertThat(lists.titles("q=the+" + word + "+shirt")).hasSize(1);
        assertThat(lists.titles("q=" + word + "+trousers")).isEmpty();
    }

    @Test
    void knowsQuotesAlternativesAndExclusions() {
        Article.put(
                port,
                Article.titled(word + " ocean blue").at("1.00"),
                Article.titled(word + " blue ocean").at("1.00"),
                Article.titled(word + " red ocean").at("1.00"));

        assertThat(lists.titles("q=" + word + "+%22blue+ocean%22"))
                .containsExactly(word + " blue ocean");
        assertThat(lists.titles("q=" + word + "+-blue")).containsExactly(word + " red ocean");
        assertThat(lists.titles("q=" + word + "+red+or+" + word + "+blue")).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%25",
                "_",
                "%25shirt_",
                "'",
                "%22",
                "%5C",
                "-",
                "-shirt",
                "%3A*",
                "%26+%7C",
                "()",
                "%F0%9F%98%80"
            })
    void takesSignsForNothingSpecial(String query) {
        assertThat(lists.get("q=" + query).status()).isEqualTo(200);
        assertThat(lists.titles("q=" + word + query)).isEmpty();
    }

    @Test
    void readsTheTextOfADescriptionAndNotItsMarkup() {
        Article.put(
                port,
                Article.titled("Marked up")
                        .saying(
                                "<p title=\""
                                        + word
                                        + "hidden\">"
                                        + word
                                        + "<b>qu</b>&amp;seen</p>")
                        .at("1.00"));

        assertThat(lists.titles("q=" + word + "qu")).containsExactly("Marked up");
        assertThat(lists.titles("q=" + word + "hidden")).isEmpty();
        assertThat(lists.titles("q=" + word)).isEmpty();
    }
}
