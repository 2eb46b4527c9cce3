package shop.catalog.stock;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shop.catalog.doors.Page;
import shop.catalog.doors.PageQuery;

/** All adjustments there ever were. */
@Component
class Adjustments {

    private static final RowMapper<Adjustment> ROW =
            (row, n) ->
                    new Adjustment(
                            row.getLong("id"),
                            row.getLong("delta"),
                            row.getString("reason"),
                            row.getString("note"),
                            row.getLong("on_hand"),
                            row.getObject("by", UUID.class),
                            row.getTimestamp("at").toInstant());

    private final JdbcClient jdbc;
    private final Clock clock;

    Adjustments(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Adjustment add(
            StockLevel after, long delta, AdjustmentReason reason, @Nullable String note, UUID by) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        long id =
                jdbc.sql(
                                """
                                INSERT INTO stock_adjustment (variant_id, delta, reason, note, on_hand, made_by, made_at)
                                VALUES (:variant, :delta, :reason, :note, :onHand, :by, :now) RETURNING id
                                """)
                        .param("variant", after.variantId())
                        .param("delta", delta)
                        .param("reason", reason.word())
                        .param("note", note)
                        .param("onHand", after.onHand())
                        .param("by", by)
                        .param("now", Timestamp.from(now))
                        .query((row, n) -> row.getLong("id"))
                        .single();
        return new Adjustment(id, delta, reason.word(), note, after.onHand(), by, now);
    }

    /** The newest first. */
    Page<Adjustment> find(long variantId, PageQuery query) {
        List<Adjustment> found =
                jdbc.sql(
                                """
                                SELECT id, delta, reason, note, on_hand, made_by AS by, made_at AS at
                                FROM stock_adjustment
                                WHERE variant_id = :variant AND id < :before
                                ORDER BY id DESC LIMIT :limit
                                """)
                        .param("variant", variantId)
                        .param("before", query.after() == 0 ? Long.MAX_VALUE : query.after())
                        .param("limit", query.limit() + 1)
                        .query(ROW)
                        .list();
        return query.page(found, Adjustment::id);
    }
}
