package shop.localstack.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ProgressBarTests {

    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(written, true, StandardCharsets.UTF_8);

    @Test
    void isOneLineAtATerminal() {
        ProgressBar bar = new ProgressBar(out, true);

        bar.show("upload", 0, 200_000);
        bar.show("upload", 100_000, 200_000);
        bar.close();

        assertThat(text()).doesNotContain("\n").contains("[###############...............]  50 %");
        assertThat(text()).endsWith("\r\u001b[K");
    }

    @Test
    void isAFewPlainLinesElsewhere() {
        ProgressBar bar = new ProgressBar(out, false);

        for (int n = 0; n <= 1000; n++) {
            bar.show("import", n, 1000);
        }
        bar.close();

        assertThat(text().lines()).hasSize(11).startsWith("import 0 %").endsWith("import 100 %");
        assertThat(text()).doesNotContain("\u001b");
    }

    @Test
    void knowsNoShareOfNothing() {
        new ProgressBar(out, false).show("upload", 0, 0);

        assertThat(text()).isEqualTo("upload 0 %" + System.lineSeparator());
    }

    private String text() {
        return written.toString(StandardCharsets.UTF_8);
    }
}
