package shop.cart.shipping;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shop.cart.requests.Page;

/** All shipping options, in the order in which buyers see them. */
@Component
class ShippingOptions {

    private final JdbcClient jdbc;
    private final ShippingOptionRow row;

    ShippingOptions(JdbcClient jdbc, ShippingOptionRow row) {
        this.jdbc = jdbc;
        this.row = row;
    }

    List<ShippingOption> active() {
        return jdbc.sql("select * from shipping_option where active order by position, id")
                .query(row)
                .list();
    }

    /** One more than the page holds, when there is more. */
    List<ShippingOption> of(Page page) {
        return jdbc.sql(
                        """
                        select * from shipping_option
                        where (position, id) > (:position, :id)
                        order by position, id limit :limit
                        """)
                .param("position", page.after() == null ? -1 : page.after().number())
                .param("id", page.after() == null ? "" : page.after().second())
                .param("limit", page.limit() + 1)
                .query(row)
                .list();
    }

    Optional<ShippingOption> find(String id) {
        return jdbc.sql("select * from shipping_option where id = :id")
                .param("id", id)
                .query(row)
                .optional();
    }

    Optional<ShippingOption> lock(String id) {
        return jdbc.sql("select * from shipping_option where id = :id for update")
                .param("id", id)
                .query(row)
                .optional();
    }

    /** False when there is one of this id. */
    boolean add(ShippingOption option) {
        return write(
                """
                insert into shipping_option
                  (id, name, countries, prices, free_above, position, active, version)
                values (:id, :name, cast(:countries as jsonb), cast(:prices as jsonb),
                  cast(:free as jsonb), :position, :active, :version)
                on conflict do nothing
                """,
                option);
    }

    void change(ShippingOption option) {
        write(
                """
                update shipping_option set name = :name, countries = cast(:countries as jsonb),
                  prices = cast(:prices as jsonb), free_above = cast(:free as jsonb),
                  position = :position, active = :active, version = :version
                where id = :id
                """,
                option);
    }

    private boolean write(String sql, ShippingOption option) {
        return jdbc.sql(sql)
                        .param("id", option.id())
                        .param("name", option.name())
                        .param("countries", row.column(option.countries()))
                        .param("prices", row.column(option.prices()))
                        .param("free", row.column(option.freeAbove()))
                        .param("position", option.position())
                        .param("active", option.active())
                        .param("version", option.version())
                        .update()
                == 1;
    }

    void remove(String id) {
        jdbc.sql("delete from shipping_option where id = :id").param("id", id).update();
    }
}
