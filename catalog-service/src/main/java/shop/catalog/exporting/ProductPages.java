package shop.catalog.exporting;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What there is to export, a page at a time. */
@Component
class ProductPages {

    private static final int SIZE = 100;

    private final JdbcClient jdbc;

    ProductPages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Long> after(long id) {
        return jdbc.sql("SELECT id FROM product WHERE id > ? ORDER BY id LIMIT ?")
                .params(id, SIZE)
                .query((row, n) -> row.getLong("id"))
                .list();
    }

    int mostOptions() {
        return jdbc.sql("SELECT coalesce(max(jsonb_array_length(options)), 0) AS most FROM product")
                .query((row, n) -> row.getInt("most"))
                .single();
    }

    /** Those beside the shop's own, in which anything has a price. */
    List<String> currencies() {
        return jdbc.sql("SELECT DISTINCT currency FROM price ORDER BY currency")
                .query((row, n) -> row.getString("currency"))
                .list();
    }
}
