package shop.order.ordering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SearchWordsTests {

    @Test
    void areLettersAndDigitsInLowerCaseEachOnce() {
        assertThat(words("Ada@Example.com", null, "OBS-M", "obs “Blue” 42'); --"))
                .containsExactly("ada", "example", "com", "obs", "m", "blue", "42");
    }

    @Test
    void areTheSameHoweverACharacterIsWritten() {
        assertThat(words("Zo\u00eb ﬁne")).isEqualTo(words("Zoe\u0308 FINE"));
        assertThat(words("हिन्दी 東京 😀")).containsExactly("हिन्दी", "東京");
    }

    @Test
    void areNoneWhereNothingIsToBeFound() {
        assertThat(words("%_'\\:*&|!() \u0000")).isEmpty();
    }

    @Test
    void areBoundedInNumberAndLength() {
        String many = "x".repeat(99) + "𐐀".repeat(50);

        assertThat(words(many)).allMatch(word -> word.length() <= 100);
        assertThat(words("a b ".repeat(1_000))).hasSizeLessThanOrEqualTo(500);
    }

    @Test
    void areAskedForByTheirBeginnings() {
        assertThat(SearchWords.of(Arrays.asList("Ada Lov")).query()).isEqualTo("ada:* & lov:*");
    }

    private static Set<String> words(String... texts) {
        return SearchWords.of(Arrays.asList(texts)).words();
    }
}
