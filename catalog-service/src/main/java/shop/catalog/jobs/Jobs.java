package shop.catalog.jobs;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All jobs whose file has come in, as their owners see them. */
@Component
class Jobs {

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

    /**
     * The newest first.
     *
     * @param number only those with a lower one; 0: all
     */
    List<Job> before(long number, int limit) {
        return jdbc.sql(
                        "SELECT "
                                + JobRow.COLUMNS
                                + " FROM job WHERE number < ? AND state <> 'uploading' ORDER BY number DESC LIMIT ?")
                .params(number == 0 ? Long.MAX_VALUE : number, limit)
                .query(JobRow::read)
                .list();
    }
}
