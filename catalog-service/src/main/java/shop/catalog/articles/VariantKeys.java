package shop.catalog.articles;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which variant, of which product, a sku or an id stands for. */
@Component
class VariantKeys {

    private final JdbcClient jdbc;

    VariantKeys(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record VariantKey(long variantId, long productId) {}

    Optional<VariantKey> bySku(String sku) {
        return find("sku = ?", sku);
    }

    Optional<VariantKey> byId(long variantId) {
        return find("id = ?", variantId);
    }

    private Optional<VariantKey> find(String condition, Object value) {
        return jdbc.sql("SELECT id AS variant_id, product_id FROM variant WHERE " + condition)
                .param(value)
                .query((row, n) ->
                        new VariantKey(row.getLong("variant_id"), row.getLong("product_id")))
                .optional();
    }
}
