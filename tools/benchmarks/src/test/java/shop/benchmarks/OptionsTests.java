package shop.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import shop.benchmarks.scenario.Scenario;
import shop.localstack.Refusal;

class OptionsTests {

    @Test
    void withoutWordsEverythingIsMeasuredButTheSoak() {
        Options options = parse("");

        assertThat(options.quick()).isFalse();
        assertThat(options.compare()).isEmpty();
        assertThat(Scenarios.of(options.only()))
                .hasSize(Scenarios.all().size() - 1)
                .noneMatch(scenario -> scenario.name().equals("soak"));
        assertThat(Scenarios.of(List.of("soak"))).hasSize(1);
    }

    @Test
    void someAreMeasuredWithTheirLimits() {
        Options options = parse("--quick --name now --only placing,outbox-drain");

        assertThat(options.quick()).isTrue();
        assertThat(options.name()).isEqualTo("now");
        assertThat(Scenarios.of(options.only()))
                .extracting(Scenario::name)
                .containsExactly("commit-limit", "bus-limit", "placing", "outbox-drain");
    }

    @Test
    void twoFilesAreCompared() {
        assertThat(parse("--compare a.json b.json").compare())
                .contains(new Options.Compared(Path.of("a.json"), Path.of("b.json")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--fast", "--only", "--compare a.json", "--name ../x"})
    void otherWordsAreRefused(String words) {
        assertThatThrownBy(() -> parse(words)).isInstanceOf(Refusal.class);
    }

    @Test
    void anUnknownScenarioIsRefusedByItsName() {
        assertThatThrownBy(() -> Scenarios.of(List.of("lists")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("\"lists\"");
    }

    private static Options parse(String words) {
        return Options.parse(words.isEmpty() ? new String[0] : words.split(" "));
    }
}
