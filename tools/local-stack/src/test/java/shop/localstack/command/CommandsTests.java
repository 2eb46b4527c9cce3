package shop.localstack.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import shop.localstack.Refusal;

class CommandsTests {

    @TempDir Path directory;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "launch",
                "up --twice",
                "down now",
                "kill",
                "kill basket",
                "start cart order",
                "logs basket",
                "import",
                "keys"
            })
    void refuseInOneSentenceWhatTheyDoNotUnderstand(String words) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Commands.run(words.split(" ")))
                .satisfies(refusal -> assertThat(refusal.exitCode()).isEqualTo(2))
                .satisfies(refusal ->
                        assertThat(refusal.sentence()).endsWith(".").doesNotContain("\n"));
    }

    @Test
    void writeAWholeSetOfKeysForAnotherPlace() {
        assertThat(Commands.run(new String[] {"keys", directory.toString()})).isZero();

        assertThat(directory.resolve("services/order-service.pub.pem")).isRegularFile();
        assertThat(directory.resolve("access.pub.pem")).isRegularFile();
        assertThat(directory.resolve("gateway.key.pem")).isRegularFile();
    }

    @Test
    void nameTheFileThatCannotBeImported() {
        Path missing = directory.resolve("missing.csv");

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Commands.run(new String[] {"import", missing.toString()}))
                .withMessageContaining(missing.toString());
    }
}
