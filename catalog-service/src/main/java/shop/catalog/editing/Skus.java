package shop.catalog.editing;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which skus are given out. */
@Component
class Skus {

    private final JdbcClient jdbc;

    Skus(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Owner(String sku, long id) {}

    /** The variants of those that are, by sku. */
    Map<String, Long> owners(Collection<String> skus) {
        return jdbc
                .sql("SELECT sku, id FROM variant WHERE sku = ANY(?)")
                .param(skus.toArray(String[]::new))
                .query((row, n) -> new Owner(row.getString("sku"), row.getLong("id")))
                .list()
                .stream()
                .collect(Collectors.toMap(Owner::sku, Owner::id));
    }
}
