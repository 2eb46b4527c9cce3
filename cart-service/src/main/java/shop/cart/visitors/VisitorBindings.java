package shop.cart.visitors;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shop.events.VisitorIdentified;

/** The copy's rows; the newest version wins, in whatever order it arrives. */
@Component
public class VisitorBindings {

    private static final String UPSERT =
            """
            insert into visitor_binding (visitor_id, customer_id, version) values (?, ?, ?)
            on conflict (visitor_id) do update set
              customer_id = excluded.customer_id, version = excluded.version
            where excluded.version > visitor_binding.version
            """;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    VisitorBindings(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** Rows are taken in ascending id, so that two writers cannot deadlock. */
    public void keep(Collection<VisitorIdentified> identified) {
        List<Object[]> rows =
                identified.stream()
                        .sorted(Comparator.comparing(VisitorIdentified::visitorId))
                        .map(i -> new Object[] {i.visitorId(), i.customerId(), i.version()})
                        .toList();
        batches.batchUpdate(UPSERT, rows);
    }

    /** False as long as nothing is known of the visitor. */
    public boolean isAnothers(UUID visitorId, UUID customerId) {
        return jdbc.sql(
                        """
                        select exists (select 1 from visitor_binding
                          where visitor_id = :visitor and customer_id <> :customer)
                        """)
                .param("visitor", visitorId)
                .param("customer", customerId)
                .query(Boolean.class)
                .single();
    }

    /** Those of these visitors who have a cart without a customer, as the copy knows them now. */
    public List<VisitorBinding> withGuestCarts(Collection<UUID> visitorIds) {
        return jdbc.sql(
                        """
                        select b.visitor_id, b.customer_id from visitor_binding b
                        where b.visitor_id = any(:visitors) and exists (
                          select 1 from cart c
                          where c.visitor_id = b.visitor_id and c.customer_id is null
                            and c.status in ('open', 'checking-out'))
                        order by b.customer_id, b.visitor_id
                        """)
                .param("visitors", visitorIds.toArray(UUID[]::new))
                .query(VisitorBindings::binding)
                .list();
    }

    /** Whose merge is due. */
    public List<VisitorBinding> toMerge(Instant now, int limit) {
        return jdbc.sql(
                        """
                        select visitor_id, customer_id from visitor_binding
                        where merge_at <= :now order by merge_at limit :limit
                        """)
                .param("now", Timestamp.from(now))
                .param("limit", limit)
                .query(VisitorBindings::binding)
                .list();
    }

    private static VisitorBinding binding(ResultSet row, int number) throws SQLException {
        return new VisitorBinding(
                row.getObject("visitor_id", UUID.class), row.getObject("customer_id", UUID.class));
    }

    public void mergeAt(UUID visitorId, Instant at) {
        jdbc.sql("update visitor_binding set merge_at = :at where visitor_id = :visitor")
                .param("at", Timestamp.from(at))
                .param("visitor", visitorId)
                .update();
    }

    public void merged(UUID visitorId) {
        jdbc.sql("update visitor_binding set merge_at = null where visitor_id = :visitor")
                .param("visitor", visitorId)
                .update();
    }
}
