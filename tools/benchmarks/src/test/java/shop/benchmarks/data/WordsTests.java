package shop.benchmarks.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class WordsTests {

    @Test
    void eachNumberHasItsOwn() {
        assertThat(LongStream.range(0, 1_000_000).mapToObj(Words::of).distinct().count())
                .isEqualTo(1_000_000);
    }

    @Test
    void areLettersAlone() {
        assertThat(Words.of(123_456)).matches("[a-z]{9}");
        assertThat(Words.capital(123_456))
                .isEqualToIgnoringCase(Words.of(123_456))
                .matches("[A-Z].*");
    }
}
