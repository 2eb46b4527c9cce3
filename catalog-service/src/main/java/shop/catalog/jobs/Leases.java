package shop.catalog.jobs;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who works on which job, by the database's own clock: the clocks of two replicas need not agree.
 */
@Component
class Leases {

    private static final String UNTIL = "clock_timestamp() + make_interval(secs => :seconds)";
    private static final String MINE =
            " WHERE id = :job AND worker = :worker AND state = 'running'";

    private final JdbcClient jdbc;
    private final JobProperties properties;
    private final Clock clock;

    Leases(JdbcClient jdbc, JobProperties properties, Clock clock) {
        this.jdbc = jdbc;
        this.properties = properties;
        this.clock = clock;
    }

    /** The oldest job that is not done, unless somebody is at work on it. */
    Optional<Job> claim(UUID worker) {
        return jdbc.sql(
                        """
                        UPDATE job SET state = 'running', worker = :worker, attempts = attempts + 1,
                               leased_until =\s\
                        """
                                + UNTIL
                                + """
                                 WHERE id = (SELECT id FROM job WHERE state IN ('queued', 'running')
                                            ORDER BY id LIMIT 1 FOR UPDATE)
                                  AND (state = 'queued' OR leased_until < clock_timestamp())
                                RETURNING\s\
                                """
                                + JobRow.COLUMNS)
                .param("worker", worker)
                .param("seconds", seconds())
                .query(JobRow::read)
                .optional();
    }

    /**
     * @throws LeaseLost when it is another's by now
     */
    void renew(Lease lease) {
        require(
                jdbc.sql("UPDATE job SET leased_until = " + UNTIL + MINE)
                        .param("seconds", seconds())
                        .param("job", lease.job())
                        .param("worker", lease.worker())
                        .update());
    }

    /**
     * Writes down how far the job is, in the transaction that did it.
     *
     * @throws LeaseLost when it is another's by now; the transaction must not commit
     */
    void settle(Lease lease, Settled part) {
        require(
                jdbc.sql(
                                """
                                UPDATE job SET bytes = :bytes, lines = :lines, next_line = :nextLine,
                                    products_created = products_created + :productsCreated,
                                    products_updated = products_updated + :productsUpdated,
                                    products_unchanged = products_unchanged + :productsUnchanged,
                                    variants_created = variants_created + :variantsCreated,
                                    variants_updated = variants_updated + :variantsUpdated,
                                    variants_unchanged = variants_unchanged + :variantsUnchanged,
                                    rejected = rejected + :rejected, attempts = 0, leased_until =\s\
                                """
                                        + UNTIL
                                        + MINE)
                        .param("bytes", part.upTo().bytes())
                        .param("lines", part.upTo().lines())
                        .param("nextLine", part.upTo().nextLine())
                        .param("productsCreated", part.products().created())
                        .param("productsUpdated", part.products().updated())
                        .param("productsUnchanged", part.products().unchanged())
                        .param("variantsCreated", part.variants().created())
                        .param("variantsUpdated", part.variants().updated())
                        .param("variantsUnchanged", part.variants().unchanged())
                        .param("rejected", part.rejected().size())
                        .param("seconds", seconds())
                        .param("job", lease.job())
                        .param("worker", lease.worker())
                        .update());
    }

    /** Leaves the job to whoever comes next. */
    void release(Lease lease) {
        jdbc.sql("UPDATE job SET state = 'queued', worker = NULL" + MINE)
                .param("job", lease.job())
                .param("worker", lease.worker())
                .update();
    }

    /**
     * @param error absent: the job is done
     */
    void finish(Lease lease, @Nullable String error) {
        jdbc.sql(
                        """
                        UPDATE job SET state = :state, error = :error, finished_at = :now, worker = NULL,
                               bytes = CASE WHEN :state = 'done' THEN total_bytes ELSE bytes END\
                        """
                                + MINE)
                .param("state", error == null ? "done" : "failed")
                .param("error", error)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("job", lease.job())
                .param("worker", lease.worker())
                .update();
    }

    private double seconds() {
        return properties.lease().toMillis() / 1000.0;
    }

    private static void require(int rows) {
        if (rows == 0) {
            throw new LeaseLost();
        }
    }
}
