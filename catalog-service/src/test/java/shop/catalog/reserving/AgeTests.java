package shop.catalog.reserving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AgeTests {

    @Test
    void readsDurationsAndSeconds() {
        assertThat(Age.of("PT5M")).isEqualTo(Duration.ofMinutes(5));
        assertThat(Age.of("90")).isEqualTo(Duration.ofSeconds(90));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "-5", "PT-1S", "P200000D", "99999999999999999999"})
    void refusesEverythingElse(String text) {
        assertThatThrownBy(() -> Age.of(text)).isInstanceOf(AgeNotReadable.class);
    }
}
