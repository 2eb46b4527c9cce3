package shop.cart.shipping;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;
import shop.events.Money;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** One row as an option, and an option's lists as columns. */
@Component
class ShippingOptionRow implements RowMapper<ShippingOption> {

    private static final TypeReference<List<String>> TEXTS = new TypeReference<>() {};
    private static final TypeReference<List<Money>> AMOUNTS = new TypeReference<>() {};

    private final JsonMapper json;

    ShippingOptionRow(JsonMapper json) {
        this.json = json;
    }

    @Override
    public ShippingOption mapRow(ResultSet row, int number) throws SQLException {
        String freeAbove = row.getString("free_above");
        return new ShippingOption(
                row.getString("id"),
                row.getString("name"),
                json.readValue(row.getString("countries"), TEXTS),
                json.readValue(row.getString("prices"), AMOUNTS),
                freeAbove == null ? null : json.readValue(freeAbove, AMOUNTS),
                row.getInt("position"),
                row.getBoolean("active"),
                row.getLong("version"));
    }

    @Nullable String column(@Nullable List<?> values) {
        return values == null ? null : json.writeValueAsString(values);
    }
}
