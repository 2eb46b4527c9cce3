package shop.order.ordering;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import shop.defaults.security.Caller;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads orders past JPA, whole and in one statement, to be looked at: what belongs to an order
 * comes as JSON, and is not even looked for as long as there can be none. Lists are newest first.
 */
@Component
class StoredOrders {

    private static final String READ = Sql.read("read-orders.sql");
    private static final String ONE = which("id = :id");
    private static final String MINE = which(Sql.read("my-orders.sql"));

    private final JdbcClient jdbc;
    private final JsonMapper json = new JsonMapper();

    StoredOrders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The statement that reads the orders for which the condition holds. */
    static String which(String condition) {
        return READ.replace("{which}", condition);
    }

    Optional<Order> find(UUID id) {
        return one(jdbc.sql(ONE).param("id", id).param("notes", false));
    }

    Optional<Order> findWithNotes(UUID id) {
        return one(jdbc.sql(ONE).param("id", id).param("notes", true));
    }

    /** Those of the customer, and those that the visitor made as a guest. */
    List<Order> of(Caller caller, Cursor after, int limit) {
        return list(
                after(jdbc.sql(MINE), after, limit)
                        .param("customer", caller.customerId())
                        .param("visitor", caller.visitorId())
                        .param("notes", false));
    }

    static StatementSpec after(StatementSpec statement, Cursor after, int limit) {
        return statement
                .param("placedAt", after.placedAt().atOffset(ZoneOffset.UTC))
                .param("id", after.id())
                .param("limit", limit);
    }

    private Optional<Order> one(StatementSpec statement) {
        return statement.query((row, _) -> order(row)).optional();
    }

    List<Order> list(StatementSpec statement) {
        return statement.query((row, _) -> order(row)).list();
    }

    private Order order(ResultSet row) throws SQLException {
        return new Order(
                new StoredOrder(
                        json.readValue(row.getString("placed"), OrderRow.class),
                        all(row.getString("items"), ItemRow.class),
                        all(row.getString("history"), HistoryRow.class),
                        all(row.getString("payments"), Receipt.class),
                        all(row.getString("parcels"), Parcel.class),
                        all(row.getString("notes"), Note.class)));
    }

    private <T> List<T> all(@Nullable String array, Class<T> type) {
        if (array == null) {
            return List.of();
        }
        JavaType list = json.getTypeFactory().constructCollectionType(List.class, type);
        return json.readValue(array, list);
    }
}
