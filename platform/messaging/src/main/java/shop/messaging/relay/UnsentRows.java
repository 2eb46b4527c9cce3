package shop.messaging.relay;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The outbox table, through the connection that holds the lanes. */
final class UnsentRows {

    // No "id greater than the last one": a transaction may commit later than one with a higher id.
    private static final String READ =
            """
            SELECT id, event_id, aggregatetype, aggregateid, type, sequence, occurred_at, payload, headers
            FROM (SELECT o.*, sum(octet_length(payload)) OVER (ORDER BY id) AS bytes
                  FROM (SELECT * FROM outbox o
                        WHERE lane = ANY (?) AND id <> ALL (?) AND aggregatetype <> ALL (?)
                          AND NOT EXISTS (SELECT FROM outbox_dead d
                                          WHERE d.aggregatetype = o.aggregatetype
                                            AND d.aggregateid = o.aggregateid)
                        ORDER BY id LIMIT ?) o) o
            WHERE bytes - octet_length(payload) < ?
            ORDER BY id
            """;
    private static final String DELETE = "DELETE FROM outbox WHERE id = ANY (?)";
    private static final String BURY =
            """
            WITH gone AS (DELETE FROM outbox WHERE id = ? RETURNING *)
            INSERT INTO outbox_dead (id, event_id, aggregatetype, aggregateid, type, payload, headers,
                                     sequence, occurred_at, appended_at, reason)
            SELECT id, event_id, aggregatetype, aggregateid, type, payload, headers,
                   sequence, occurred_at, appended_at, ? FROM gone
            """;

    private final Connection connection;

    UnsentRows(Connection connection) {
        this.connection = connection;
    }

    /** Unsent rows of the lanes in id order, none of a key that a dead row holds back. */
    List<UnsentRow> read(
            Lanes lanes, InFlight taken, Collection<String> restingTopics, RelaySettings limits)
            throws SQLException {
        try (PreparedStatement read = connection.prepareStatement(READ)) {
            read.setArray(1, connection.createArrayOf("int2", lanes.held()));
            read.setArray(2, connection.createArrayOf("int8", taken.ids()));
            read.setArray(3, connection.createArrayOf("text", restingTopics.toArray()));
            read.setInt(4, limits.rows());
            read.setLong(5, limits.bytes());
            try (ResultSet found = read.executeQuery()) {
                return rows(found);
            }
        }
    }

    private static List<UnsentRow> rows(ResultSet found) throws SQLException {
        List<UnsentRow> rows = new ArrayList<>();
        while (found.next()) {
            rows.add(
                    new UnsentRow(
                            found.getLong(1),
                            found.getObject(2, UUID.class),
                            found.getString(3),
                            found.getString(4),
                            found.getString(5),
                            found.getLong(6),
                            found.getObject(7, OffsetDateTime.class).toInstant(),
                            found.getBytes(8),
                            found.getString(9)));
        }
        return rows;
    }

    void delete(Collection<Long> ids) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement(DELETE)) {
            delete.setArray(1, connection.createArrayOf("int8", ids.toArray()));
            delete.executeUpdate();
        }
    }

    /** Moves a row that cannot be sent out of the way. */
    void bury(UnsentRow row, String reason) throws SQLException {
        try (PreparedStatement bury = connection.prepareStatement(BURY)) {
            bury.setLong(1, row.id());
            bury.setString(2, reason);
            bury.executeUpdate();
        }
    }
}
