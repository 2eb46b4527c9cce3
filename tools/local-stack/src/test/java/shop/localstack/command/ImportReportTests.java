package shop.localstack.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ImportReportTests {

    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(written, true, StandardCharsets.UTF_8);

    @Test
    void namesTheFirstRejectedLinesAndWhereTheOthersAre() {
        int exit = print(job("done", 3, 25));

        assertThat(exit).isZero();
        assertThat(text()).contains("products: 3 created, 0 updated, 0 unchanged");
        assertThat(text().lines().filter(line -> line.startsWith("rejected: line"))).hasSize(20);
        assertThat(text()).contains("rejected: line 2 (h): bad");
        assertThat(text()).contains("5 more").contains("/api/admin/jobs/1/rejected");
    }

    @Test
    void isAFailureWhenNothingCameIn() {
        assertThat(print(job("done", 0, 1))).isOne();
        assertThat(text()).doesNotContain("more rejected");
    }

    @Test
    void isAFailureWhenTheJobHasFailed() {
        assertThat(print(job("failed", 3, 0))).isOne();
        assertThat(text()).contains("failed: broken");
    }

    private int print(JsonNode job) {
        return ImportReport.of(job, URI.create("/api/admin/jobs/1"))
                .print(out, new ProgressBar(out, false));
    }

    private static JsonNode job(String state, int created, int rejected) {
        String lines =
                IntStream.range(0, rejected)
                        .mapToObj(n ->
                                "{\"line\": %d, \"handle\": \"h\", \"reason\": \"bad\"}"
                                        .formatted(n + 2))
                        .collect(Collectors.joining(","));
        return JsonMapper.shared()
                .readTree(
                        """
                        {"state": "%s", "products": {"created": %d}, "variants": {},
                         "rejectedCount": %d, "rejected": [%s], "error": "broken"}
                        """
                                .formatted(state, created, rejected, lines));
    }

    private String text() {
        return written.toString(StandardCharsets.UTF_8);
    }
}
