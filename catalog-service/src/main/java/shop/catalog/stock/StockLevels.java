package shop.catalog.stock;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The stock rows of all variants. */
@Component
public class StockLevels {

    private static final String FIND =
            "SELECT variant_id, on_hand, reserved, version FROM stock WHERE variant_id = ANY(:ids)";

    private static final RowMapper<StockLevel> ROW =
            (row, n) ->
                    new StockLevel(row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4));

    private final JdbcClient jdbc;

    StockLevels(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** As last committed; variants without a stock row are missing. */
    public Map<Long, StockLevel> find(Collection<Long> variantIds) {
        return query(FIND, variantIds);
    }

    /** Locks the rows in ascending variant id, until the transaction ends. */
    public Map<Long, StockLevel> lock(Collection<Long> variantIds) {
        return query(FIND + " ORDER BY variant_id FOR UPDATE", variantIds);
    }

    private Map<Long, StockLevel> query(String sql, Collection<Long> variantIds) {
        return jdbc
                .sql(sql)
                .param("ids", variantIds.toArray(Long[]::new))
                .query(ROW)
                .list()
                .stream()
                .collect(Collectors.toMap(StockLevel::variantId, level -> level));
    }

    /** Guarded: a change that would oversell or go below zero moves nothing and is not counted. */
    int apply(Collection<Change> changes) {
        return jdbc.sql(
                        """
                        UPDATE stock s
                        SET on_hand = s.on_hand + c.on_hand, reserved = s.reserved + c.reserved,
                            sold = s.sold OR (c.on_hand < 0 AND c.reserved < 0),
                            version = s.version + 1
                        FROM unnest(:ids, :onHand, :reserved) AS c(variant_id, on_hand, reserved)
                        WHERE s.variant_id = c.variant_id
                          AND s.reserved + c.reserved BETWEEN 0 AND s.on_hand + c.on_hand
                        """)
                .param("ids", column(changes, Change::variantId))
                .param("onHand", column(changes, Change::onHand))
                .param("reserved", column(changes, Change::reserved))
                .update();
    }

    void insert(Collection<StockLevel> levels) {
        jdbc.sql("INSERT INTO stock (variant_id, on_hand) SELECT * FROM unnest(:ids, :onHand)")
                .param("ids", levels.stream().map(StockLevel::variantId).toArray(Long[]::new))
                .param("onHand", levels.stream().map(StockLevel::onHand).toArray(Long[]::new))
                .update();
    }

    /** Deletes those of which a sale never took units, and says how many they are. */
    int deleteUnsold(Collection<Long> variantIds) {
        return jdbc.sql("DELETE FROM stock WHERE variant_id = ANY(?) AND NOT sold")
                .param(variantIds.toArray(Long[]::new))
                .update();
    }

    /** The next number for an event of each row, which the caller has locked. */
    Map<Long, Long> nextEventSequences(Collection<Long> variantIds) {
        Map<Long, Long> sequences = new HashMap<>();
        jdbc.sql(
                        """
                        UPDATE stock SET event_sequence = event_sequence + 1
                        WHERE variant_id = ANY(?) RETURNING variant_id, event_sequence
                        """)
                .param(variantIds.toArray(Long[]::new))
                .query((row, n) ->
                        sequences.put(row.getLong("variant_id"), row.getLong("event_sequence")))
                .list();
        return sequences;
    }

    private static Long[] column(Collection<Change> changes, ToLongFunction<Change> value) {
        return changes.stream().map(value::applyAsLong).toArray(Long[]::new);
    }
}
