package shop.cart.checkout;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The idempotency keys: which attempt a key stands for, and its answer once that is final. */
@Component
class Keys {

    private static final String ROUTE = "POST /api/cart/checkout";
    private static final String THIS_KEY =
            " where principal = :principal and route = :route and key = :key";

    private final JdbcClient jdbc;

    Keys(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param orderId the attempt it stands for at present
     * @param answer absent as long as none is final
     */
    record Row(String requestHash, UUID orderId, @Nullable Answer answer) {}

    /** Waits for a transaction that is inserting the same key; false when that one was first. */
    boolean insert(KeyOf key, String requestHash, UUID orderId, Instant now) {
        return jdbc.sql(
                                """
                                insert into idempotency
                                  (principal, route, key, request_hash, order_id, created_at)
                                values (:principal, :route, :key, :hash, :order, :now)
                                on conflict do nothing
                                """)
                        .param("principal", key.principal())
                        .param("route", ROUTE)
                        .param("key", key.key())
                        .param("hash", requestHash)
                        .param("order", orderId)
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }

    Optional<Row> find(KeyOf key) {
        return on("select request_hash, order_id, status, body from idempotency" + THIS_KEY, key)
                .query((row, _) -> {
                    UUID orderId = row.getObject("order_id", UUID.class);
                    String body = row.getString("body");
                    return new Row(
                            row.getString("request_hash"),
                            orderId,
                            body == null
                                    ? null
                                    : new Answer(row.getInt("status"), body, orderId, true));
                })
                .optional();
    }

    /** The key now stands for a fresh attempt; false when somebody else was faster. */
    boolean takeOver(KeyOf key, UUID ended, UUID fresh, Instant now) {
        return on(
                                "update idempotency set order_id = :fresh, created_at = :now"
                                        + THIS_KEY
                                        + " and order_id = :ended and status is null",
                                key)
                        .param("fresh", fresh)
                        .param("ended", ended)
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }

    void answer(KeyOf key, Answer answer) {
        int changed =
                on(
                                "update idempotency set status = :status, body = :body"
                                        + THIS_KEY
                                        + " and order_id = :order and status is null",
                                key)
                        .param("status", answer.status())
                        .param("body", answer.body())
                        .param("order", answer.orderId())
                        .update();
        if (changed != 1) {
            throw new IllegalStateException("the key stands for another attempt");
        }
    }

    int purge(Instant before, int limit) {
        return jdbc.sql(
                        """
                        delete from idempotency where (principal, route, key) in (
                          select principal, route, key from idempotency
                          where created_at < :before limit :limit)
                        """)
                .param("before", Timestamp.from(before))
                .param("limit", limit)
                .update();
    }

    private JdbcClient.StatementSpec on(String sql, KeyOf key) {
        return jdbc.sql(sql)
                .param("principal", key.principal())
                .param("route", ROUTE)
                .param("key", key.key());
    }
}
