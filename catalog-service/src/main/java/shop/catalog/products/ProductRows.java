package shop.catalog.products;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of products, for changes that are made by SQL to many at once. */
@Component
public class ProductRows {

    private final JdbcClient jdbc;

    ProductRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Locks those that exist in ascending id, until the transaction ends. */
    public List<Long> lock(Collection<Long> ids) {
        return jdbc.sql("SELECT id FROM product WHERE id = ANY(?) ORDER BY id FOR NO KEY UPDATE")
                .param(ids.toArray(Long[]::new))
                .query((row, n) -> row.getLong("id"))
                .list();
    }

    /** Raises version and event sequence of locked products once; answers the sequences. */
    Map<Long, Long> raise(Collection<Long> ids) {
        return counted("version = version + 1, event_sequence = event_sequence + 1", ids);
    }

    /** Raises the event sequence alone, where a state is told again that did not change. */
    Map<Long, Long> count(Collection<Long> ids) {
        return counted("event_sequence = event_sequence + 1", ids);
    }

    private Map<Long, Long> counted(String change, Collection<Long> ids) {
        Map<Long, Long> sequences = new HashMap<>();
        jdbc.sql(
                        "UPDATE product SET %s WHERE id = ANY(?) RETURNING id, event_sequence"
                                .formatted(change))
                .param(ids.toArray(Long[]::new))
                .query((row, n) -> sequences.put(row.getLong("id"), row.getLong("event_sequence")))
                .list();
        return sequences;
    }
}
