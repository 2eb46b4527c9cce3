package shop.catalog.editing;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which skus are given out. */
@Component
class Skus {

    private final JdbcClient jdbc;

    Skus(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Long> owner(String sku) {
        return jdbc.sql("SELECT id FROM variant WHERE sku = ?")
                .param(sku)
                .query((row, n) -> row.getLong("id"))
                .optional();
    }
}
