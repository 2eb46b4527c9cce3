package shop.systemtests.torture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import shop.localstack.Refusal;
import shop.systemtests.faults.FaultKind;

class OptionsTests {

    @Test
    void areTwentyMinutesOfEverythingWhenNothingIsSaid() {
        var options = Options.of(new String[0]);

        assertThat(options.minutes()).isEqualTo(20);
        assertThat(options.faults()).containsExactly(FaultKind.values());
        assertThat(options.sweep()).isFalse();
    }

    @Test
    void takeWhatIsSaid() {
        var options = Options.of("--seed 7 --minutes 3 --faults f1,F8".split(" "));

        assertThat(options.seed()).isEqualTo(7);
        assertThat(options.minutes()).isEqualTo(3);
        assertThat(options.faults()).containsExactly(FaultKind.F1, FaultKind.F8);
    }

    @Test
    void haveNoRoundsBesideTheSweepUnlessAsked() {
        assertThat(Options.of(new String[] {"--sweep"}).minutes()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--faults F99", "--minutes", "--minutes soon", "--hurry"})
    void refuseInOneSentenceWhatTheyDoNotUnderstand(String words) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Options.of(words.split(" ")))
                .satisfies(refusal -> assertThat(refusal.exitCode()).isEqualTo(2))
                .satisfies(refusal ->
                        assertThat(refusal.sentence()).endsWith(".").doesNotContain("\n"));
    }
}
