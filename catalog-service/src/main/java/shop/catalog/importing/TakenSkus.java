package shop.catalog.importing;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which skus are given out, and to which product's slug. */
@Component
class TakenSkus {

    private final JdbcClient jdbc;

    TakenSkus(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<String, String> find(Collection<String> skus) {
        Map<String, String> taken = new HashMap<>();
        jdbc.sql(
                        """
                        SELECT v.sku, p.slug FROM variant v JOIN product p ON p.id = v.product_id
                        WHERE v.sku = ANY(?)
                        """)
                .param(skus.toArray(String[]::new))
                .query(row -> {
                    taken.put(row.getString("sku"), row.getString("slug"));
                });
        return taken;
    }
}
