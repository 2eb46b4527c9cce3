package shop.defaults.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class BodyHashTests {

    @Test
    void isTheSameForTheSameValues() {
        assertThat(BodyHash.of(Arrays.asList("a", null)))
                .isEqualTo(BodyHash.of(Arrays.asList("a", null)))
                .hasSize(64);
    }

    @Test
    void tellsListsApartThatReadAlike() {
        assertThat(
                        List.of(
                                BodyHash.of(List.of("ab", "c")),
                                BodyHash.of(List.of("a", "bc")),
                                BodyHash.of(List.of("abc")),
                                BodyHash.of(List.of("a\n2:bc")),
                                BodyHash.of(Arrays.asList("abc", null)),
                                BodyHash.of(List.of("abc", "-")),
                                BodyHash.of(List.of("abc", ""))))
                .doesNotHaveDuplicates();
    }
}
