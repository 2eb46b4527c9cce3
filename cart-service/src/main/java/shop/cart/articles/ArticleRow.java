package shop.cart.articles;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** One row of the copy as an article. */
@Component
class ArticleRow implements RowMapper<Article> {

    private static final TypeReference<Map<String, String>> OPTIONS = new TypeReference<>() {};

    private final JsonMapper json;
    private final OfferColumns offers;

    ArticleRow(JsonMapper json, OfferColumns offers) {
        this.json = json;
        this.offers = offers;
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
                offers.of(row),
                row.getString("tax_category"),
                active,
                active ? row.getString("availability") : "withdrawn");
    }
}
