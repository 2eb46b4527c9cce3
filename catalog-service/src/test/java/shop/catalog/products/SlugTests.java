package shop.catalog.products;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTests {

    @ParameterizedTest
    @CsvSource({
        "ocean-blue-shirt, ocean-blue-shirt",
        "Coffee and Tea, coffee-and-tea",
        "Men's / Women's, men-s-women-s",
        "Überraschung, überraschung",
        "1984, n-1984",
        "19.84, 19.84"
    })
    void isReadableAndNeverAllDigits(String text, String slug) {
        assertThat(Slug.of(text)).contains(slug);
    }

    @Test
    void isItsOwnSlug() {
        assertThat(Slug.of("n-1984")).contains("n-1984");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "---", "!?", "..", "."})
    void isNotMadeOfNothing(String text) {
        assertThat(Slug.of(text)).isEmpty();
    }
}
