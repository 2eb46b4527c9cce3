package shop.catalog.searching;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTests {

    @ParameterizedTest
    @CsvSource({
        "shirt, shirt, 0",
        "shrit, shirt, 1",
        "shir, shirt, 1",
        "shirrt, shirt, 1",
        "shixt, shirt, 1",
        "hsrit, shirt, 2",
        "shirt, '', 5",
        "'', shirt, 5",
        "abc, xyz, 3"
    })
    void countsMistakes(String typed, String word, int mistakes) {
        assertThat(Spelling.mistakes(typed, word)).isEqualTo(mistakes);
    }

    @Test
    void forgivesLongWordsMore() {
        assertThat(Typed.of("Ocaen bleu").mistakes("Ocean Blue Shirt")).isEqualTo(2);
        assertThat(Typed.of("ocean bl").mistakes("Ocean Blue Shirt")).isZero();
        assertThat(Typed.of("bl ocean").mistakes("Ocean Blue Shirt")).isEqualTo(-1);
        assertThat(Typed.of("oxaxn").mistakes("Ocean Blue Shirt")).isEqualTo(-1);
        assertThat(Typed.of("%_'").mistakes("Ocean Blue Shirt")).isEqualTo(-1);
        assertThat(Typed.of("ÓCÉAN").mistakes("Océan")).isZero();
    }
}
