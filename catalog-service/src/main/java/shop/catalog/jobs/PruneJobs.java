package shop.catalog.jobs;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Deletes what no job needs any longer, in portions that hold up nobody. */
@Component
class PruneJobs {

    private static final int PORTION = 10_000;

    private final JdbcClient jdbc;
    private final JobProperties properties;
    private final Clock clock;

    PruneJobs(JdbcClient jdbc, JobProperties properties, Clock clock) {
        this.jdbc = jdbc;
        this.properties = properties;
        this.clock = clock;
    }

    void prune() {
        leftovers();
        jdbc.sql("DELETE FROM job WHERE state = 'uploading' AND touched_at < ?")
                .param(ago(properties.abandoned()))
                .update();
        portions("job_rejection", "finished_at < :before", ago(properties.kept()));
        jdbc.sql("DELETE FROM job WHERE state IN ('done', 'failed') AND finished_at < ?")
                .param(ago(properties.kept()))
                .update();
    }

    /** Files and notes of jobs that have ended. */
    void leftovers() {
        Stream.of("job_chunk", "job_mark")
                .forEach(table -> portions(table, "finished_at <= :before", ago(Duration.ZERO)));
    }

    private void portions(String table, String ended, OffsetDateTime before) {
        int deleted = PORTION;
        while (deleted == PORTION) {
            deleted = portion(table, ended, before);
        }
    }

    private int portion(String table, String ended, OffsetDateTime before) {
        return jdbc.sql(
                        "DELETE FROM %1$s WHERE ctid = ANY(ARRAY(SELECT t.ctid FROM %1$s t JOIN job j ON j.id = t.job_id WHERE j.%2$s LIMIT %3$d))"
                                .formatted(table, ended, PORTION))
                .param("before", before)
                .update();
    }

    private OffsetDateTime ago(Duration age) {
        return clock.instant().minus(age).atOffset(ZoneOffset.UTC);
    }
}
