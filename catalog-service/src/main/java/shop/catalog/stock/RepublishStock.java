package shop.catalog.stock;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shop.catalog.doors.IdKeys;
import shop.messaging.RepublishRequest;
import shop.messaging.Republished;
import shop.messaging.Republishing;

/** Tells the availability of variants once more, as it is today; no version rises. */
@Component
class RepublishStock implements Republishing {

    private final JdbcClient jdbc;
    private final StockLevels levels;
    private final StockEvents events;

    RepublishStock(JdbcClient jdbc, StockLevels levels, StockEvents events) {
        this.jdbc = jdbc;
        this.levels = levels;
        this.events = events;
    }

    @Override
    public String topic() {
        return "stock";
    }

    @Override
    public Republished republish(RepublishRequest request) {
        IdKeys keys = new IdKeys(topic(), request);
        List<Long> wanted = keys.wanted(after -> following(after, request.limit()));
        Map<Long, StockLevel> told = new TreeMap<>(levels.lock(wanted));
        events.tell(told.values());
        return keys.told(wanted, told.size());
    }

    private List<Long> following(long after, int limit) {
        return jdbc.sql(
                        "SELECT variant_id FROM stock WHERE variant_id > ? ORDER BY variant_id LIMIT ?")
                .params(after, limit)
                .query((row, n) -> row.getLong("variant_id"))
                .list();
    }
}
