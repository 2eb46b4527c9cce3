package shop.cart.carts;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Carts that nobody has touched for long, whatever became of them. */
@Component
class OldCarts {

    private final JdbcClient jdbc;

    OldCarts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Locks them, leaving out what somebody has in hand. One whose checkout has not come to its end
     * is none of them.
     */
    List<UUID> lock(Instant before, int limit) {
        return jdbc.sql(
                        """
                        select id from cart c
                        where created_at < :before and updated_at < :before
                          and status <> 'checking-out'
                          and not exists (select 1 from checkout k
                            where k.cart_id = c.id and k.state in ('STARTED', 'ABORTING'))
                        order by created_at limit :limit
                        for update skip locked
                        """)
                .param("before", Timestamp.from(before))
                .param("limit", limit)
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
    }

    void remove(List<UUID> locked) {
        UUID[] ids = locked.toArray(UUID[]::new);
        jdbc.sql("delete from cart_line where cart_id = any(:ids)").param("ids", ids).update();
        jdbc.sql("delete from cart where id = any(:ids)").param("ids", ids).update();
    }
}
