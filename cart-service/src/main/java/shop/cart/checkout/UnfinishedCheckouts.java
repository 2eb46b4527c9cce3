package shop.cart.checkout;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The worker's view of the checkouts; what another replica has in hand is left out. */
@Component
class UnfinishedCheckouts {

    private final JdbcClient jdbc;

    UnfinishedCheckouts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Overdue(UUID orderId, UUID cartId) {}

    Optional<Overdue> lockOverdue(Instant before) {
        return jdbc.sql(
                        """
                        select order_id, cart_id from checkout
                        where state = 'STARTED' and started_at < :before
                        order by started_at limit 1
                        for update skip locked
                        """)
                .param("before", Timestamp.from(before))
                .query((row, _) ->
                        new Overdue(
                                row.getObject("order_id", UUID.class),
                                row.getObject("cart_id", UUID.class)))
                .optional();
    }

    /** Takes what is due and puts off its next try: 2, 4, 8, then every 10 s. */
    List<UUID> claimReleases(Instant now, int limit) {
        return jdbc.sql(
                        """
                        update checkout
                        set release_attempts = release_attempts + 1,
                          release_at = cast(:now as timestamptz)
                            + least(2 * power(2, least(release_attempts, 10)), 10)
                            * interval '1 second'
                        where order_id in (
                          select order_id from checkout
                          where state = 'ABORTING' and release_at <= :now
                          order by release_at limit :limit
                          for update skip locked)
                        returning order_id
                        """)
                .param("now", Timestamp.from(now))
                .param("limit", limit)
                .query((row, _) -> row.getObject("order_id", UUID.class))
                .list();
    }
}
