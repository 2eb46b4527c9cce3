package shop.benchmarks.limit;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import shop.benchmarks.data.Database;

/** One connection that commits sales: four statements, those of several rows in one batch. */
final class BareSale implements AutoCloseable {

    private static final int LINES = 3;
    private static final String CONTENT = "x".repeat(400);
    private static final String PAYLOAD = "x".repeat(1500);
    private static final String TITLE = "Ocean Blue Shirt of Good Cotton";

    private final Database database;
    private final PreparedStatement order;
    private final PreparedStatement item;
    private final PreparedStatement outbox;
    private final PreparedStatement stock;

    BareSale(Database database) throws SQLException {
        this.database = database;
        database.connection().setAutoCommit(false);
        this.order = prepared("INSERT INTO commit_limit.orders VALUES (?, ?)");
        this.item = prepared("INSERT INTO commit_limit.item VALUES (?, ?, ?, ?, ?)");
        this.outbox = prepared("INSERT INTO commit_limit.outbox (payload) VALUES (?)");
        this.stock =
                prepared(
                        "UPDATE commit_limit.stock SET on_hand = on_hand - 1"
                                + " WHERE variant_id = ? AND on_hand >= 1");
    }

    private PreparedStatement prepared(String sql) throws SQLException {
        return database.connection().prepareStatement(sql);
    }

    /** Of three articles from this one on; in ascending order, so that no two sales block. */
    void commit(long first) throws SQLException {
        var random = ThreadLocalRandom.current();
        UUID id = new UUID(random.nextLong(), random.nextLong());
        order.setObject(1, id);
        order.setString(2, CONTENT);
        order.executeUpdate();
        for (int line = 0; line < LINES; line++) {
            add(id, line, first + line);
        }
        item.executeBatch();
        outbox.setString(1, PAYLOAD);
        outbox.executeUpdate();
        stock.executeBatch();
        database.connection().commit();
    }

    private void add(UUID id, int line, long variant) throws SQLException {
        item.setObject(1, id);
        item.setInt(2, line);
        item.setLong(3, variant);
        item.setString(4, TITLE);
        item.setLong(5, 1999);
        item.addBatch();
        stock.setLong(1, variant);
        stock.addBatch();
    }

    @Override
    public void close() throws SQLException {
        database.close();
    }
}
