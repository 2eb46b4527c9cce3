package shop.catalog.importing;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Lets one import at a time write a product, across all replicas. Two files may bring the same new
 * product, category or sku; whoever comes second must find what the first has added.
 */
@Component
class OneAtATime {

    private final JdbcClient jdbc;

    OneAtATime(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Waits for its turn, which lasts until the caller's transaction ends. */
    void waitForTurn() {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtext('import:' || current_schema()))::text")
                .query(String.class)
                .single();
    }
}
