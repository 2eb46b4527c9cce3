package shop.catalog.products;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shop.catalog.doors.IdKeys;
import shop.messaging.RepublishRequest;
import shop.messaging.Republished;
import shop.messaging.Republishing;

/** Tells the state of products once more, as it is today; no version rises. */
@Component
class RepublishProducts implements Republishing {

    private final JdbcClient jdbc;
    private final ProductRows rows;
    private final ProductEvents events;

    RepublishProducts(JdbcClient jdbc, ProductRows rows, ProductEvents events) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.events = events;
    }

    @Override
    public String topic() {
        return "products";
    }

    @Override
    public Republished republish(RepublishRequest request) {
        IdKeys keys = new IdKeys(topic(), request);
        List<Long> wanted = keys.wanted(after -> following(after, request.limit()));
        List<Long> told = rows.lock(wanted);
        events.publishAgain(told);
        return keys.told(wanted, told.size());
    }

    private List<Long> following(long after, int limit) {
        return jdbc.sql("SELECT id FROM product WHERE id > ? ORDER BY id LIMIT ?")
                .params(after, limit)
                .query((row, n) -> row.getLong("id"))
                .list();
    }
}
