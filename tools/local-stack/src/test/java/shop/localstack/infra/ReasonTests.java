package shop.localstack.infra;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReasonTests {

    @Test
    void isTheLastLineThatNamesAnError() {
        String output =
                """
                LOG: starting
                FATAL: the first
                FATAL: the second
                LOG: shut down
                """;

        assertThat(Reason.in(output)).isEqualTo("FATAL: the second");
    }

    @Test
    void isAFullDiskBeforeAllElse() {
        assertThat(Reason.in("PANIC: could not write: No space left on device\nFATAL: other"))
                .isEqualTo("no space left on the disk");
    }

    @Test
    void isTheLastLineWhereNoneNamesAnError() {
        assertThat(Reason.in("one\ntwo\n\n")).isEqualTo("two");
        assertThat(Reason.in("")).isEqualTo("no reason given");
    }
}
