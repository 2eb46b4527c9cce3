package shop.defaults.precondition;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class IfMatchTests {

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"*", " * ", "\"7\"", "\"6\" , \"7\"", "W/\"6\",\"7\""})
    void letsTheVersionThatWasSeenPass(String header) {
        assertThatCode(() -> IfMatch.of(header).check(7)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"6\"", "\"77\"", "W/\"7\"", "\"\"", "\"6\", \"8\""})
    void refusesAnotherVersion(String header) {
        IfMatch match = IfMatch.of(header);

        assertThatThrownBy(() -> match.check(7)).isInstanceOf(StaleVersion.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "7", "\"7", "\"7\" \"8\"", "\"7\",", "w/\"7\"", "\"a b\"", "*,\"7\""})
    void refusesWhatIsNoListOfTags(String header) {
        assertThatThrownBy(() -> IfMatch.of(header)).isInstanceOf(MalformedIfMatch.class);
    }
}
