package shop.cart.articles;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;
import shop.events.Money;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** One row of the copy as an article. */
@Component
class ArticleRow implements RowMapper<Article> {

    private static final TypeReference<Map<String, String>> OPTIONS = new TypeReference<>() {};

    private final JsonMapper json;

    ArticleRow(JsonMapper json) {
        this.json = json;
    }

    @Override
    public Article mapRow(ResultSet row, int number) throws SQLException {
        boolean active = row.getBoolean("active");
        return new Article(
                row.getLong("variant_id"),
                row.getLong("product_id"),
                row.getString("sku"),
                row.getString("title"),
                json.readValue(row.getString("options"), OPTIONS),
                row.getString("image_url"),
                money(row, "price"),
                money(row, "compare_at"),
                row.getString("tax_category"),
                active,
                active ? row.getString("availability") : "withdrawn");
    }

    private static @Nullable Money money(ResultSet row, String column) throws SQLException {
        long amount = row.getLong(column);
        return row.wasNull() ? null : new Money(amount, row.getString("currency"));
    }
}
