package shop.catalog.jobs;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The lines that did not go in, by job, in the order of the file. */
@Component
class Rejections {

    private final JdbcClient jdbc;

    Rejections(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<NumberedRejection> find(UUID job, long after, int limit) {
        return jdbc.sql(
                        """
                        SELECT number, line, handle, reason FROM job_rejection
                        WHERE job_id = ? AND number > ? ORDER BY number LIMIT ?
                        """)
                .params(job, after, limit)
                .query((row, n) ->
                        new NumberedRejection(
                                row.getLong("number"),
                                new Rejection(
                                        row.getLong("line"),
                                        row.getString("handle"),
                                        row.getString("reason"))))
                .list();
    }

    void add(UUID job, List<Rejection> rejected) {
        List<Rejection> sorted =
                rejected.stream().sorted(Comparator.comparingLong(Rejection::line)).toList();
        jdbc.sql(
                        """
                        INSERT INTO job_rejection (job_id, line, handle, reason)
                        SELECT :job, r.line, r.handle, r.reason
                        FROM unnest(:lines, :handles, :reasons)
                             WITH ORDINALITY AS r(line, handle, reason, place) ORDER BY r.place
                        """)
                .param("job", job)
                .param("lines", sorted.stream().map(Rejection::line).toArray(Long[]::new))
                .param("handles", texts(sorted, Rejection::handle))
                .param("reasons", texts(sorted, Rejection::reason))
                .update();
    }

    private static String[] texts(List<Rejection> from, Function<Rejection, String> text) {
        return from.stream().map(text).toArray(String[]::new);
    }
}
