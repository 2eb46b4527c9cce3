package shop.catalog.jobs;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a job has met. */
@Component
class Marks {

    private final JdbcClient jdbc;

    Marks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of the names that are new. */
    List<String> add(UUID job, Collection<String> names) {
        return jdbc.sql(
                        """
                        INSERT INTO job_mark (job_id, name) SELECT :job, unnest(:names)
                        ON CONFLICT DO NOTHING RETURNING name
                        """)
                .param("job", job)
                .param("names", names.toArray(String[]::new))
                .query((row, n) -> row.getString("name"))
                .list();
    }
}
