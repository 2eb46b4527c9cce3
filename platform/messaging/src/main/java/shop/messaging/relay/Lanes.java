package shop.messaging.relay;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * The lanes whose advisory locks this session holds. The schema is part of the lock's name, since
 * advisory locks are shared by the whole database. A lock past the last lane, held shared by every
 * relay of the schema, tells whether it is alone.
 */
final class Lanes {

    static final int COUNT = 32;

    private static final String SPACE = "hashtext('outbox:' || current_schema())";
    private static final String PRESENT =
            "SELECT pg_advisory_lock_shared(" + SPACE + ", " + COUNT + ")";
    private static final String TAKE =
            "SELECT lane FROM unnest(?::int[]) AS lane WHERE pg_try_advisory_lock("
                    + SPACE
                    + ", lane)";
    private static final String ALONE =
            "SELECT CASE WHEN pg_try_advisory_lock("
                    + SPACE
                    + ", "
                    + COUNT
                    + ") THEN pg_advisory_unlock("
                    + SPACE
                    + ", "
                    + COUNT
                    + ") ELSE false END";

    private final Connection connection;
    private final Set<Integer> held = new TreeSet<>();
    private boolean alone;

    Lanes(Connection connection) throws SQLException {
        this.connection = connection;
        try (PreparedStatement present = connection.prepareStatement(PRESENT)) {
            present.execute();
        }
    }

    /** Takes what is free; returns whether that was any. */
    boolean takeFree() throws SQLException {
        int before = held.size();
        if (before < COUNT) {
            take(IntStream.range(0, COUNT).filter(lane -> !held.contains(lane)).boxed());
        }
        alone = held.size() == COUNT && noOtherRelay();
        return held.size() > before;
    }

    private void take(java.util.stream.Stream<Integer> lanes) throws SQLException {
        try (PreparedStatement take = connection.prepareStatement(TAKE)) {
            take.setArray(1, connection.createArrayOf("int4", lanes.toArray()));
            try (ResultSet taken = take.executeQuery()) {
                while (taken.next()) {
                    held.add(taken.getInt(1));
                }
            }
        }
    }

    private boolean noOtherRelay() throws SQLException {
        try (PreparedStatement ask = connection.prepareStatement(ALONE);
                ResultSet answer = ask.executeQuery()) {
            return answer.next() && answer.getBoolean(1);
        }
    }

    boolean alone() {
        return alone;
    }

    boolean none() {
        return held.isEmpty();
    }

    Integer[] held() {
        return held.toArray(Integer[]::new);
    }
}
