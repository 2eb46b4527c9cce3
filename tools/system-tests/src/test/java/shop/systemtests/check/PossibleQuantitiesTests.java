package shop.systemtests.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PossibleQuantitiesTests {

    private final PossibleQuantities line = new PossibleQuantities();

    @Test
    void anEditWithoutAKnownEndCountsOnceAtMost() {
        line.add(1);
        line.perhapsAdd(2);

        assertThat(line.observe(1)).isTrue();
        assertThat(line.observe(3)).isTrue();
        assertThat(line.observe(5)).isFalse();
    }

    @Test
    void whatWasSeenIsNotTakenBack() {
        line.perhapsAdd(2);

        assertThat(line.observe(2)).isTrue();
        assertThat(line.observe(0)).isFalse();
    }

    @Test
    void editsWithoutAKnownEndMayHappenInAnyOrder() {
        line.perhapsAdd(2);
        line.perhapsAdd(3);

        assertThat(line.observe(3)).isTrue();
        assertThat(line.observe(5)).isTrue();
    }
}
