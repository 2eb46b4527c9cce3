package shop.customer.administration;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Active customers, the newest first. */
@Component
class CustomerList {

    private static final String SELECT =
            """
            SELECT id, email, name, status, created_at, version,
                   array(SELECT role FROM customer_roles WHERE customer_id = id ORDER BY role)
            FROM customers WHERE status = 'active'
            """;
    private static final String BEHIND = " AND (created_at, id) < (:created, :id)";
    private static final String MATCHING = " AND (email LIKE :text OR lower(name) LIKE :text)";
    private static final String IN_ORDER = " ORDER BY created_at DESC, id DESC LIMIT :limit";

    private final JdbcClient jdbc;

    CustomerList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param text part of the e-mail or the name; all when absent
     */
    List<AdminCustomerView> find(
            @Nullable String text, @Nullable CustomerCursor behind, int limit) {
        String sql =
                SELECT + (behind == null ? "" : BEHIND) + (text == null ? "" : MATCHING) + IN_ORDER;
        StatementSpec query = jdbc.sql(sql).param("limit", limit);
        if (behind != null) {
            query.param("created", behind.createdAt().atOffset(ZoneOffset.UTC));
            query.param("id", behind.id());
        }
        if (text != null) {
            query.param("text", "%" + literal(text.toLowerCase(Locale.ROOT)) + "%");
        }
        return query.query((row, _) -> view(row)).list();
    }

    private static String literal(String text) {
        return text.replaceAll("[\\\\%_]", "\\\\$0");
    }

    private static AdminCustomerView view(ResultSet row) throws SQLException {
        return new AdminCustomerView(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                List.of((String[]) row.getArray(7).getArray()),
                row.getObject(5, OffsetDateTime.class).toInstant(),
                row.getLong(6));
    }
}
