package shop.benchmarks.scenario;

import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import shop.benchmarks.data.Database;
import shop.benchmarks.load.Sample;
import shop.benchmarks.load.Tally;

/**
 * Looks every millisecond which of the orders that were answered are in order-service's table, and
 * how long after the answer.
 */
final class Arrival implements AutoCloseable {

    private static final long PAUSE = 1_000_000;

    private final Map<UUID, Long> awaited = new ConcurrentHashMap<>();
    private final Tally tally = new Tally();
    private final Database database;
    private final Thread thread = Thread.ofPlatform().name("arrival").unstarted(this::look);
    private volatile boolean ended;
    private volatile @Nullable SQLException failure;

    Arrival(Database database) {
        this.database = database;
        thread.start();
    }

    /** The 201 is just there. */
    void answered(UUID order) {
        awaited.put(order, System.nanoTime());
    }

    int missing() {
        return awaited.size();
    }

    /** To be asked after {@link #end}. */
    Sample sample(long nanos) {
        return tally.sample(nanos);
    }

    private void look() {
        try (PreparedStatement found =
                database.connection()
                        .prepareStatement("SELECT id FROM orders.orders WHERE id = ANY (?)")) {
            while (!ended) {
                LockSupport.parkNanos(PAUSE);
                if (!awaited.isEmpty()) {
                    look(found);
                }
            }
        } catch (SQLException e) {
            failure = e;
        }
    }

    private void look(PreparedStatement found) throws SQLException {
        Array ids =
                database.connection().createArrayOf("uuid", awaited.keySet().toArray(UUID[]::new));
        found.setArray(1, ids);
        try (ResultSet row = found.executeQuery()) {
            long now = System.nanoTime();
            while (row.next()) {
                Long since = awaited.remove(row.getObject(1, UUID.class));
                if (since != null) {
                    tally.add(now - since);
                }
            }
        }
    }

    /** Looks no more; harmless a second time. */
    void end() {
        ended = true;
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        SQLException reason = failure;
        if (reason != null) {
            throw new IllegalStateException("orders could not be looked for", reason);
        }
    }

    @Override
    public void close() {
        end();
    }
}
