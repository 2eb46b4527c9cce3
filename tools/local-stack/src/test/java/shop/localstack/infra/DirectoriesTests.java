package shop.localstack.infra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DirectoriesTests {

    @TempDir private Path directory;

    @Test
    void belongToWhomeverMadeThem() {
        assertThatCode(() -> Directories.requireOwn(directory)).doesNotThrowAnyException();
        assertThatCode(() -> Directories.requireOwn(directory.resolve("not-yet")))
                .doesNotThrowAnyException();
    }

    @Test
    void refuseAnotherUserInOneSentence() throws IOException {
        assumeThat(System.getProperty("user.name")).isEqualTo("root");
        Files.setOwner(
                directory,
                directory
                        .getFileSystem()
                        .getUserPrincipalLookupService()
                        .lookupPrincipalByName("nobody"));

        assertThatThrownBy(() -> Directories.requireOwn(directory))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("belongs to user nobody and cannot be used by user root");
    }

    @Test
    void areDeletedWithAllTheyHold() throws IOException {
        Path tree = Files.createDirectories(directory.resolve("a/b/c"));
        Files.writeString(tree.resolve("file"), "x");

        Directories.delete(directory.resolve("a"));

        assertThat(directory.resolve("a")).doesNotExist();
    }
}
