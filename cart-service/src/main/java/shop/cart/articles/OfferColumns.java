package shop.cart.articles;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import shop.cart.articles.Article.Offer;
import shop.events.Money;
import shop.events.ProductChanged;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The prices of a row: one in columns of its own, those in further currencies together in one
 * column by currency, which is empty for most articles.
 */
@Component
class OfferColumns {

    private static final String NONE = "{}";
    private static final TypeReference<Map<String, Amounts>> AMOUNTS = new TypeReference<>() {};

    private final JsonMapper json;

    OfferColumns(JsonMapper json) {
        this.json = json;
    }

    /** An offer without its currency, as the column keeps it. */
    record Amounts(long amount, @Nullable Long compareAt) {

        static Amounts of(ProductChanged.Offer offer) {
            Money compareAt = offer.compareAtPrice();
            return new Amounts(
                    offer.price().amount(), compareAt == null ? null : compareAt.amount());
        }

        Offer in(String currency) {
            return new Offer(
                    new Money(amount, currency),
                    compareAt == null ? null : new Money(compareAt, currency));
        }
    }

    Map<String, Offer> of(ResultSet row) throws SQLException {
        Map<String, Offer> offers = new LinkedHashMap<>();
        String more = row.getString("prices");
        if (!more.equals(NONE)) {
            json.readValue(more, AMOUNTS)
                    .forEach((currency, amounts) -> offers.put(currency, amounts.in(currency)));
        }
        long price = row.getLong("price");
        if (!row.wasNull()) {
            String currency = row.getString("currency");
            offers.put(currency, new Amounts(price, compareAt(row)).in(currency));
        }
        return offers;
    }

    private static @Nullable Long compareAt(ResultSet row) throws SQLException {
        long amount = row.getLong("compare_at");
        return row.wasNull() ? null : amount;
    }

    String column(@Nullable List<ProductChanged.Offer> prices) {
        if (prices == null || prices.isEmpty()) {
            return NONE;
        }
        Map<String, Amounts> byCurrency = new LinkedHashMap<>();
        prices.forEach(offer -> byCurrency.put(offer.price().currency(), Amounts.of(offer)));
        return json.writeValueAsString(byCurrency);
    }
}
