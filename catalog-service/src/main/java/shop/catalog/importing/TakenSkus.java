package shop.catalog.importing;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which skus are given out, and to which product's slug. */
@Component
class TakenSkus {

    private final JdbcClient jdbc;

    TakenSkus(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Taken(String sku, String slug) {}

    Map<String, String> find(Collection<String> skus) {
        return jdbc
                .sql(
                        """
                        SELECT v.sku, p.slug FROM variant v JOIN product p ON p.id = v.product_id
                        WHERE v.sku = ANY(?)
                        """)
                .param(skus.toArray(String[]::new))
                .query((row, n) -> new Taken(row.getString("sku"), row.getString("slug")))
                .list()
                .stream()
                .collect(Collectors.toMap(Taken::sku, Taken::slug));
    }
}
