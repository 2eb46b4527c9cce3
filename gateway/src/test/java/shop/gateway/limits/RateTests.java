package shop.gateway.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RateTests {

    @Test
    void saysHowManyInWhatTimeAndAtOnce() {
        assertThat(Rate.valueOf("50/s burst 200"))
                .isEqualTo(new Rate(50, Duration.ofSeconds(1), 200));
        assertThat(Rate.valueOf("3/h burst 1")).isEqualTo(new Rate(3, Duration.ofHours(1), 1));
    }

    @Test
    void letsTheAmountComeAtOnceWhenNothingElseIsSaid() {
        assertThat(Rate.valueOf(" 10/min ")).isEqualTo(new Rate(10, Duration.ofMinutes(1), 10));
    }

    @Test
    void isWholeAgainAfterItsRecovery() {
        assertThat(Rate.valueOf("50/s burst 200").recovery()).isEqualTo(Duration.ofSeconds(5));
        assertThat(Rate.valueOf("10/min").recovery()).isEqualTo(Duration.ofMinutes(2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "10", "0/s", "-1/s", "10/d", "10/s burst 0", "10 / s", "9999999999/s"})
    void isNothingElse(String text) {
        assertThatThrownBy(() -> Rate.valueOf(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("50/s burst 200");
    }
}
