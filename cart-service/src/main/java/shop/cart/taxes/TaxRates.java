package shop.cart.taxes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shop.cart.requests.Cursor;
import shop.cart.requests.Page;

/** All tax rates, by country and category. Who changes one holds its country's lock. */
@Component
class TaxRates {

    private static final String SELECT =
            """
            select r.*, c.included from tax_rate r join tax_country c on c.country = r.country
            """;

    private final JdbcClient jdbc;

    TaxRates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<TaxRate> all() {
        return jdbc.sql(SELECT).query(TaxRates::rate).list();
    }

    List<TaxRate> of(String country) {
        return jdbc.sql(SELECT + "where r.country = :country order by r.category")
                .param("country", country)
                .query(TaxRates::rate)
                .list();
    }

    /** One more than the page holds, when there is more. */
    List<TaxRate> of(Page page, @Nullable String country) {
        Cursor after = page.after() == null ? new Cursor("", "") : page.after();
        return jdbc.sql(
                        SELECT
                                + """
                                where (r.country, r.category) > (:country, :category)
                                  and (cast(:only as text) is null or r.country = :only)
                                order by r.country, r.category limit :limit
                                """)
                .param("country", after.first())
                .param("category", after.second())
                .param("only", country)
                .param("limit", page.limit() + 1)
                .query(TaxRates::rate)
                .list();
    }

    Optional<TaxRate> find(UUID id) {
        return jdbc.sql(SELECT + "where r.id = :id")
                .param("id", id)
                .query(TaxRates::rate)
                .optional();
    }

    /** False when the country has one for the category. */
    boolean add(TaxRate rate) {
        return jdbc.sql(
                                """
                                insert into tax_rate (id, country, category, rate, version)
                                values (:id, :country, :category, :rate, :version)
                                on conflict do nothing
                                """)
                        .param("id", rate.id())
                        .param("country", rate.country())
                        .param("category", rate.category())
                        .param("rate", rate.rate())
                        .param("version", rate.version())
                        .update()
                == 1;
    }

    void change(TaxRate rate) {
        jdbc.sql("update tax_rate set rate = :rate, version = :version where id = :id")
                .param("rate", rate.rate())
                .param("version", rate.version())
                .param("id", rate.id())
                .update();
    }

    void remove(UUID id) {
        jdbc.sql("delete from tax_rate where id = :id").param("id", id).update();
    }

    private static TaxRate rate(ResultSet row, int number) throws SQLException {
        return new TaxRate(
                row.getObject("id", UUID.class),
                row.getString("country"),
                row.getString("category"),
                row.getBigDecimal("rate"),
                row.getBoolean("included"),
                row.getLong("version"));
    }
}
