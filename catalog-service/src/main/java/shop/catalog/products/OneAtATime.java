package shop.catalog.products;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Lets one writer at a time give out slugs, skus and names of categories, across all replicas. Two
 * files, or a file and an admin, may bring the same new one; whoever comes second must find what
 * the first has added.
 */
@Component
public class OneAtATime {

    private final JdbcClient jdbc;

    OneAtATime(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Waits for its turn, which lasts until the caller's transaction ends. */
    public void waitForTurn() {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtext('import:' || current_schema()))::text")
                .query(String.class)
                .single();
    }
}
