package shop.order.idempotency;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** The idempotency keys and what was answered under them. */
@Component
class Keys {

    private static final String THIS_KEY =
            " WHERE principal = :principal AND route = :route AND key = :key";

    private final JdbcClient jdbc;

    Keys(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Row(String requestHash, String answer) {}

    /** Waits for a transaction that is inserting the same key; false when that one was first. */
    boolean insert(KeyOf key, String requestHash, Instant now) {
        return on(
                                """
                                INSERT INTO idempotency (principal, route, key, request_hash, created_at)
                                VALUES (:principal, :route, :key, :hash, :now)
                                ON CONFLICT DO NOTHING
                                """,
                                key)
                        .param("hash", requestHash)
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }

    Optional<Row> find(KeyOf key) {
        return on("SELECT request_hash, answer FROM idempotency" + THIS_KEY, key)
                .query((row, _) -> new Row(row.getString("request_hash"), row.getString("answer")))
                .optional();
    }

    void answer(KeyOf key, String body) {
        on("UPDATE idempotency SET answer = :answer" + THIS_KEY, key)
                .param("answer", body)
                .update();
    }

    int purge(Instant before, int limit) {
        return jdbc.sql(
                        """
                        DELETE FROM idempotency WHERE (principal, route, key) IN (
                            SELECT principal, route, key FROM idempotency
                            WHERE created_at < :before LIMIT :limit)
                        """)
                .param("before", Timestamp.from(before))
                .param("limit", limit)
                .update();
    }

    private StatementSpec on(String sql, KeyOf key) {
        return jdbc.sql(sql)
                .param("principal", key.principal())
                .param("route", key.route())
                .param("key", key.key());
    }
}
