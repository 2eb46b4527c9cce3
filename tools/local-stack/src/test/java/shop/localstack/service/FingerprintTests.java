package shop.localstack.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shop.localstack.Refusal;

class FingerprintTests {

    @TempDir Path directory;

    @Test
    void staysTheSameForTheSameContentBuiltAtAnotherTime() throws IOException {
        assertThat(Fingerprint.of(jar("a.jar", "one", 1_000_000_000_000L), "jdk"))
                .isEqualTo(Fingerprint.of(jar("b.jar", "one", 1_700_000_000_000L), "jdk"));
    }

    @Test
    void changesWithContentAndCircumstances() throws IOException {
        String one = Fingerprint.of(jar("a.jar", "one", 0), "jdk");

        assertThat(Fingerprint.of(jar("b.jar", "two", 0), "jdk")).isNotEqualTo(one);
        assertThat(Fingerprint.of(jar("c.jar", "one", 0), "another jdk")).isNotEqualTo(one);
    }

    @Test
    void refusesABrokenJar() throws IOException {
        Path broken = Files.writeString(directory.resolve("broken.jar"), "no zip");

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Fingerprint.of(broken, "jdk"))
                .withMessageContaining("broken.jar");
    }

    private Path jar(String name, String content, long time) throws IOException {
        Path file = directory.resolve(name);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            ZipEntry entry = new ZipEntry("content.txt");
            entry.setTime(time);
            zip.putNextEntry(entry);
            zip.write(content.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
        return file;
    }
}
