package shop.cart.taxes;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The countries' modes. A row, once there, stays: its lock is what changes of rates wait for. */
@Component
class TaxCountries {

    private final JdbcClient jdbc;

    TaxCountries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Holds the country's lock; a country without rates takes the mode that is asked for.
     *
     * @return how the country has it
     */
    boolean lockOrMake(String country, boolean included) {
        jdbc.sql(
                        """
                        insert into tax_country (country, included) values (:country, :included)
                        on conflict do nothing
                        """)
                .param("country", country)
                .param("included", included)
                .update();
        boolean known = lock(country).orElseThrow();
        if (known == included || hasRates(country)) {
            return known;
        }
        set(country, included);
        return included;
    }

    /** Empty when nothing was ever said about the country. */
    Optional<Boolean> lock(String country) {
        return jdbc.sql("select included from tax_country where country = :country for update")
                .param("country", country)
                .query(Boolean.class)
                .optional();
    }

    /** All its rates say so from now on, hence their new versions. */
    void set(String country, boolean included) {
        jdbc.sql("update tax_country set included = :included where country = :country")
                .param("included", included)
                .param("country", country)
                .update();
        jdbc.sql("update tax_rate set version = version + 1 where country = :country")
                .param("country", country)
                .update();
    }

    private boolean hasRates(String country) {
        return jdbc.sql("select exists (select 1 from tax_rate where country = :country)")
                .param("country", country)
                .query(Boolean.class)
                .single();
    }
}
