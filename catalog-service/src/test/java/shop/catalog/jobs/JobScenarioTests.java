package shop.catalog.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.github.f4b6a3.uuid.UuidCreator;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import shop.catalog.Client;
import shop.catalog.Goods;
import shop.testsupport.ScenarioTest;
import tools.jackson.databind.JsonNode;

@ScenarioTest(schema = "catalog")
class JobScenarioTests {

    @LocalServerPort private int port;

    @Autowired private JdbcClient jdbc;
    @Autowired private Uploads uploads;
    @Autowired private Leases leases;
    @Autowired private JobTables tables;
    @Autowired private PruneJobs prune;
    @Autowired private TransactionTemplate transaction;

    /** As a worker leaves it that dies: running, its lease run out, a part of it committed. */
    @Test
    void goesOnBehindTheLastCommitOfADeadWorker() {
        String done = Goods.handle();
        String open = Goods.handle();
        String first = Goods.simple(done, "1.00", 1);
        String csv = first + Goods.simple(open, "2.00", 1).substring(Goods.HEADER.length());
        UUID job = leftBehind(csv, first.getBytes(StandardCharsets.UTF_8).length);

        JsonNode ended = ended(job);

        assertThat(ended.path("state").asString()).isEqualTo("done");
        assertThat(ended.path("products").path("created").asInt()).isEqualTo(2);
        assertThat(ended.path("progress").path("lines").asInt()).isEqualTo(2);
        assertThat(status("/api/products/" + open)).isEqualTo(200);
        assertThat(status("/api/products/" + done)).isEqualTo(404);
        assertThat(rows("job_chunk", job)).isZero();
    }

    private UUID leftBehind(String csv, int bytes) {
        byte[] content = csv.getBytes(StandardCharsets.UTF_8);
        return transaction.execute(status -> {
            UUID job = UuidCreator.getTimeOrderedEpoch();
            jdbc.sql(
                            """
                            INSERT INTO job (id, kind, media_type, state, total_bytes, bytes, lines, next_line,
                                products_created, variants_created, worker, leased_until, touched_at, created_at)
                            VALUES (?, 'import', 'text/csv', 'running', ?, ?, 1, 3, 1, 1, ?,
                                now() - interval '1 second', now(), now())
                            """)
                    .params(job, content.length, bytes, UUID.randomUUID())
                    .update();
            tables.chunks().add(job, 0, content);
            return job;
        });
    }

    @Test
    void letsNobodyCommitWhoHasLostTheLease() {
        Lease stranger = new Lease(anyJob(), UUID.randomUUID());
        Settled part = new Settled(Place.START, Counts.CREATED, Counts.CREATED, List.of());

        assertThatThrownBy(() -> leases.settle(stranger, part)).isInstanceOf(LeaseLost.class);
        assertThatThrownBy(() -> leases.renew(stranger)).isInstanceOf(LeaseLost.class);
    }

    @Test
    void movesOnOnlyInATransaction() {
        Job job = new Jobs(jdbc).find(anyJob()).orElseThrow();
        Lease lease = new Lease(job.id(), UUID.randomUUID());
        RunningJob running = new RunningJob(job, lease, tables, () -> false);

        assertThatThrownBy(() -> running.met(List.of("a")))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void keepsNothingOfAnUploadThatBreaksOff() {
        long before = count("job");
        InputStream broken =
                new SequenceInputStream(
                        new ByteArrayInputStream(new byte[Chunks.SIZE + 1]),
                        new InputStream() {
                            @Override
                            public int read() throws IOException {
                                throw new IOException("the client has gone");
                            }
                        });

        assertThatThrownBy(() -> uploads.take("import", "text/csv", broken))
                .isInstanceOf(IOException.class);

        assertThat(count("job WHERE state = 'uploading'")).isZero();
        assertThat(count("job")).isGreaterThanOrEqualTo(before);
    }

    @Test
    void prunesOldReportsAndAbandonedUploads() {
        UUID old = anyJob();
        jdbc.sql("UPDATE job SET finished_at = now() - interval '31 days' WHERE id = ?")
                .param(old)
                .update();
        UUID abandoned = UuidCreator.getTimeOrderedEpoch();
        jdbc.sql(
                        """
                        INSERT INTO job (id, kind, media_type, state, touched_at, created_at)
                        VALUES (?, 'import', 'text/csv', 'uploading', now() - interval '2 hours', now())
                        """)
                .param(abandoned)
                .update();

        prune.prune();

        assertThat(Client.admin(port).get("/api/admin/jobs/" + old).status()).isEqualTo(404);
        assertThat(rows("job_rejection", old)).isZero();
        assertThat(count("job WHERE id = '" + abandoned + "'")).isZero();
    }

    @Test
    void listsTheNewestFirst() {
        UUID older = anyJob();
        UUID newer = anyJob();

        JsonNode page = Client.admin(port).get("/api/admin/jobs?limit=1").json();
        JsonNode next =
                Client.admin(port)
                        .get("/api/admin/jobs?limit=1&cursor=" + page.path("nextCursor").asString())
                        .json();

        assertThat(page.path("items").path(0).path("id").asString()).isEqualTo(newer.toString());
        assertThat(next.path("items").path(0).path("id").asString()).isEqualTo(older.toString());
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        UUID job = anyJob();

        assertThat(status("/api/admin/jobs")).isEqualTo(401);
        for (String bad :
                List.of(
                        "?limit=0",
                        "?limit=101",
                        "?limit=x",
                        "?cursor=!",
                        "?cursor=AA",
                        "?page=1")) {
            assertThat(Client.admin(port).get("/api/admin/jobs" + bad).status())
                    .as(bad)
                    .isEqualTo(400);
            assertThat(
                            Client.admin(port)
                                    .get("/api/admin/jobs/" + job + "/rejected" + bad)
                                    .status())
                    .as(bad)
                    .isEqualTo(400);
        }
        assertThat(Client.admin(port).get("/api/admin/jobs/" + UUID.randomUUID()).status())
                .isEqualTo(404);
        assertThat(Client.admin(port).get("/api/admin/jobs/none").status()).isEqualTo(404);
        assertThat(Client.admin(port).get("/api/admin/jobs/none/rejected").status()).isEqualTo(404);
    }

    /** One that has ended, with a rejected line. */
    private UUID anyJob() {
        JsonNode job = Client.admin(port).importCsv(Goods.HEADER + ",no handle\n").json();
        assertThat(job.path("rejectedCount").asInt()).isEqualTo(1);
        return UUID.fromString(job.path("id").asString());
    }

    private JsonNode ended(UUID job) {
        return await().atMost(Duration.ofSeconds(60))
                .until(
                        () -> Client.admin(port).get("/api/admin/jobs/" + job).json(),
                        now -> !now.path("finishedAt").isNull());
    }

    private int status(String path) {
        return Client.anonymous(port).get(path).status();
    }

    private long rows(String table, UUID job) {
        return count(table + " WHERE job_id = '" + job + "'");
    }

    private long count(String from) {
        return jdbc.sql("SELECT count(*) AS n FROM " + from)
                .query((row, n) -> row.getLong("n"))
                .single();
    }
}
