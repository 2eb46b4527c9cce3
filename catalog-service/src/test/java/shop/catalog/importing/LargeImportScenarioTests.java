package shop.catalog.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import shop.catalog.Answer;
import shop.catalog.Client;
import shop.catalog.Goods;
import shop.messaging.Outbox;
import shop.testsupport.ScenarioTest;
import tools.jackson.databind.JsonNode;

/** A large file with one broken line in twenty-five. */
@ScenarioTest(schema = "catalog")
class LargeImportScenarioTests {

    private static final int LINES = 5_000;

    @LocalServerPort private int port;

    @Autowired private Outbox outbox;

    private final String run = UUID.randomUUID().toString();
    private final List<Long> broken = new ArrayList<>();

    @Test
    void showsProgressKeepsTheGoodLinesAndNamesTheBad() {
        Answer accepted = send(file(new Random(seed())));
        String job = accepted.header("Location");
        List<Long> lines = new ArrayList<>();

        JsonNode done = watched(job, lines);

        assertThat(accepted.status()).isEqualTo(202);
        assertThat(lines.stream().filter(n -> n > 0 && n < LINES)).isNotEmpty();
        assertThat(lines).isSorted();
        assertThat(done.path("state").asString()).isEqualTo("done");
        assertThat(done.path("progress").path("lines").asLong()).isEqualTo(LINES);
        assertThat(done.path("progress").path("bytes"))
                .isEqualTo(done.path("progress").path("totalBytes"));
        assertThat(done.path("rejectedCount").asInt()).isEqualTo(broken.size());
        assertThat(done.path("products").path("created").asInt()).isEqualTo(LINES - broken.size());
        assertThat(done.path("rejected")).hasSize(100);
        assertThat(rejected(job)).isEqualTo(broken);
    }

    /** Whoever comes next finds the bus at rest. */
    @AfterEach
    void awaitTheBus() {
        await().atMost(Duration.ofMinutes(5)).until(() -> outbox.backlog() == 0);
    }

    private static long seed() {
        long seed = new Random().nextLong();
        System.out.println("large import, seed " + seed);
        return seed;
    }

    private String file(Random random) {
        StringBuilder file = new StringBuilder(Goods.HEADER);
        for (int n = 0; n < LINES; n++) {
            boolean bad = random.nextInt(25) == 0;
            if (bad) {
                broken.add(n + 2L);
            }
            file.append(bad ? brokenLine(n, random) : line(n, "19.99"));
        }
        return file.toString();
    }

    private String line(int n, String price) {
        return "large-%s-%d,Thing %d,<p>Text</p>,Maker,Large %s,tag,true,Title,Default Title,,100,7,%s,,true,,\n"
                .formatted(run, n, n, run, price);
    }

    private String brokenLine(int n, Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> line(n, "five");
            case 1 -> line(n, "-1");
            case 2 -> line(n, "1").replace("Thing ", "\"Thing ");
            default -> line(n, "1").substring(line(n, "1").indexOf(','));
        };
    }

    private Answer send(String csv) {
        return Client.admin(port).send("POST", "/api/admin/products/import", "text/csv", csv);
    }

    private JsonNode watched(String job, List<Long> lines) {
        return await().atMost(Duration.ofMinutes(5))
                .pollInterval(Duration.ofMillis(100))
                .until(
                        () -> {
                            JsonNode now = Client.admin(port).get(job).json();
                            lines.add(now.path("progress").path("lines").asLong());
                            return now;
                        },
                        now -> !now.path("finishedAt").isNull());
    }

    private List<Long> rejected(String job) {
        List<Long> lines = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = Client.admin(port).get(job + "/rejected?limit=100" + cursor).json();
            page.path("items").forEach(item -> lines.add(item.path("line").asLong()));
            cursor = "&cursor=" + page.path("nextCursor").asString("");
        } while (cursor.length() > "&cursor=".length());
        return lines;
    }
}
