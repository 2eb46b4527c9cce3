package shop.catalog.jobs;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All jobs whose file has come in, as their owners see them. */
@Component
class Jobs {

    private static final UUID NEWEST = new UUID(-1, -1);

    private final JdbcClient jdbc;

    Jobs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Job> find(UUID id) {
        return jdbc.sql(
                        "SELECT "
                                + JobRow.COLUMNS
                                + " FROM job WHERE id = ? AND state <> 'uploading'")
                .param(id)
                .query(JobRow::read)
                .optional();
    }

    /** The newest first. */
    List<Job> before(@Nullable UUID cursor, int limit) {
        return jdbc.sql(
                        "SELECT "
                                + JobRow.COLUMNS
                                + " FROM job WHERE id < ? AND state <> 'uploading' ORDER BY id DESC LIMIT ?")
                .params(cursor == null ? NEWEST : cursor, limit)
                .query(JobRow::read)
                .list();
    }
}
