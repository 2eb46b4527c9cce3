package shop.catalog.reserving;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of all reservations, one for each order id that ever asked. */
@Component
class Reservations {

    private static final RowMapper<Reservation> ROW =
            (row, n) ->
                    new Reservation(
                            row.getObject("order_id", UUID.class),
                            ReservationState.valueOf(row.getString("state")),
                            row.getString("currency"),
                            row.getString("outcome"));

    private final JdbcClient jdbc;
    private final Clock clock;

    Reservations(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Waits for a transaction that is inserting the same id.
     *
     * @return false when the id is known already; nothing was written then
     */
    boolean insert(UUID orderId, Demand demand) {
        return jdbc.sql(
                                """
                                WITH asked AS (
                                    INSERT INTO reservation (order_id, state, currency, created_at)
                                    VALUES (:orderId, 'HELD', :currency, :now)
                                    ON CONFLICT DO NOTHING RETURNING order_id)
                                INSERT INTO reservation_line (order_id, variant_id, quantity)
                                SELECT order_id, variant_id, quantity
                                FROM asked, unnest(:variants, :quantities) AS l(variant_id, quantity)
                                """)
                        .param("orderId", orderId)
                        .param("currency", demand.currency())
                        .param("now", now())
                        .param("variants", demand.quantities().keySet().toArray(Long[]::new))
                        .param("quantities", demand.quantities().values().toArray(Long[]::new))
                        .update()
                > 0;
    }

    /**
     * @return false when the id is known already; nothing was written then
     */
    boolean insertTombstone(UUID orderId) {
        return jdbc.sql(
                                """
                                INSERT INTO reservation (order_id, state, created_at, ended_at)
                                VALUES (:orderId, 'RELEASED', :now, :now) ON CONFLICT DO NOTHING
                                """)
                        .param("orderId", orderId)
                        .param("now", now())
                        .update()
                > 0;
    }

    Optional<Reservation> find(UUID orderId) {
        return jdbc.sql(
                        "SELECT order_id, state, currency, outcome FROM reservation WHERE order_id = ?")
                .param(orderId)
                .query(ROW)
                .optional();
    }

    /** Locks the rows in ascending order id, until the transaction ends. */
    List<Reservation> lock(Collection<UUID> orderIds) {
        return jdbc.sql(
                        """
                        SELECT order_id, state, currency, outcome FROM reservation
                        WHERE order_id = ANY(:ids) ORDER BY order_id FOR UPDATE
                        """)
                .param("ids", orderIds.toArray(UUID[]::new))
                .query(ROW)
                .list();
    }

    /** Locks the rows likewise; unknown ones are missing. */
    Map<UUID, ReservationState> states(Collection<UUID> orderIds) {
        return lock(orderIds).stream()
                .collect(Collectors.toMap(Reservation::orderId, Reservation::state));
    }

    /** The quantities of all the given orders, summed per variant. */
    SortedMap<Long, Long> quantities(Collection<UUID> orderIds) {
        SortedMap<Long, Long> sums = new TreeMap<>();
        jdbc.sql(
                        """
                        SELECT variant_id, sum(quantity)::bigint AS quantity FROM reservation_line
                        WHERE order_id = ANY(:ids) GROUP BY variant_id
                        """)
                .param("ids", orderIds.toArray(UUID[]::new))
                .query((row, n) -> sums.put(row.getLong("variant_id"), row.getLong("quantity")))
                .list();
        return sums;
    }

    void decide(UUID orderId, ReservationState state, String outcome) {
        jdbc.sql("UPDATE reservation SET state = ?, outcome = ?::jsonb WHERE order_id = ?")
                .params(state.name(), outcome, orderId)
                .update();
    }

    void end(Collection<UUID> orderIds, ReservationState state) {
        jdbc.sql(
                        "UPDATE reservation SET state = :state, ended_at = :now WHERE order_id = ANY(:ids)")
                .param("state", state.name())
                .param("now", now())
                .param("ids", orderIds.toArray(UUID[]::new))
                .update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
