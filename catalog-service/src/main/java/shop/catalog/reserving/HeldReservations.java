package shop.catalog.reserving;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is held and for how long: an old one means that a checkout was not ended. */
@Component
class HeldReservations {

    private final JdbcClient jdbc;
    private final Clock clock;

    HeldReservations(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The oldest first. */
    List<HeldReservation> find(Duration olderThan, int limit) {
        return jdbc.sql(
                        """
                        SELECT order_id, state, created_at,
                               (SELECT sum(quantity)::bigint FROM reservation_line l
                                WHERE l.order_id = r.order_id) AS quantity
                        FROM reservation r WHERE state = 'HELD' AND created_at <= ?
                        ORDER BY created_at, order_id LIMIT ?
                        """)
                .params(before(olderThan), limit)
                .query((row, n) ->
                        new HeldReservation(
                                row.getObject("order_id", UUID.class),
                                row.getString("state"),
                                row.getTimestamp("created_at").toInstant(),
                                row.getLong("quantity")))
                .list();
    }

    long count(Duration olderThan) {
        return jdbc.sql("SELECT count(*) FROM reservation WHERE state = 'HELD' AND created_at <= ?")
                .params(before(olderThan))
                .query(Long.class)
                .single();
    }

    private Timestamp before(Duration olderThan) {
        return Timestamp.from(clock.instant().minus(olderThan));
    }
}
