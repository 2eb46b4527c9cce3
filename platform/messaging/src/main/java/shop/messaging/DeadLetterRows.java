package shop.messaging;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import shop.messaging.wire.CloudEvents;
import shop.messaging.wire.EventJson;

/** The table of dead letters. */
final class DeadLetterRows {

    private static final String INSERT =
            """
            INSERT INTO dead_letter (topic, record_partition, record_offset, record_key, key, type, headers, value, reason)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
            """;
    // Sharing the first row's lock makes the intake and a replay of the same key wait for each
    // other.
    private static final String PARKED =
            """
            SELECT first.key FROM unnest(?::text[]) AS asked (key) CROSS JOIN LATERAL
                (SELECT key FROM dead_letter WHERE topic = ? AND key = asked.key ORDER BY id LIMIT 1 FOR SHARE) first
            """;
    private static final String COLUMNS =
            "id, topic, record_partition, record_offset, key, type, reason, attempts, received_at";
    private static final RowMapper<DeadLetter> LETTER =
            (row, _) ->
                    new DeadLetter(
                            row.getLong(1),
                            row.getString(2),
                            row.getInt(3),
                            row.getLong(4),
                            row.getString(5),
                            row.getString(6),
                            row.getString(7),
                            row.getInt(8),
                            row.getTimestamp(9).toInstant());

    private final JdbcTemplate jdbc;
    private final EventJson json;

    DeadLetterRows(JdbcTemplate jdbc, EventJson json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Which of the keys have a dead letter; one indexed query. */
    Set<String> parkedAmong(String topic, Collection<String> keys) {
        return new HashSet<>(
                jdbc.queryForList(
                        PARKED,
                        String.class,
                        keys.stream().distinct().sorted().toArray(String[]::new),
                        topic));
    }

    /**
     * @param reason absent: parked behind another
     */
    void insert(String topic, Incoming incoming, @Nullable String reason) {
        ConsumerRecord<byte[], byte[]> record = incoming.record();
        var headers = RecordHeaders.texts(record.headers());
        String type = headers.get(CloudEvents.TYPE);
        jdbc.update(
                INSERT,
                topic,
                record.partition(),
                record.offset(),
                record.key(),
                incoming.key(),
                type == null ? null : RecordKey.storable(type),
                json.writeTexts(headers),
                record.value(),
                reason);
    }

    List<DeadLetter> oldest(int limit) {
        return jdbc.query(
                "SELECT " + COLUMNS + " FROM dead_letter ORDER BY id LIMIT ?", LETTER, limit);
    }

    List<DeadLetter> byId(long id) {
        return jdbc.query("SELECT " + COLUMNS + " FROM dead_letter WHERE id = ?", LETTER, id);
    }

    /** The oldest of a key, locked until the transaction ends; none when the key is free. */
    List<StoredRecord> lockFirst(String topic, String key) {
        return jdbc.query(
                """
                SELECT id, topic, record_partition, record_offset, record_key, value, headers FROM dead_letter
                WHERE topic = ? AND key = ? ORDER BY id LIMIT 1 FOR UPDATE
                """,
                (row, _) ->
                        new StoredRecord(
                                row.getLong(1),
                                StoredRecord.record(
                                        row.getString(2),
                                        row.getInt(3),
                                        row.getLong(4),
                                        row.getBytes(5),
                                        row.getBytes(6),
                                        json.readTexts(row.getString(7)))),
                topic,
                key);
    }

    void failedAgain(long id, String reason) {
        jdbc.update(
                "UPDATE dead_letter SET reason = ?, attempts = attempts + 1 WHERE id = ?",
                reason,
                id);
    }

    boolean delete(long id) {
        return jdbc.update("DELETE FROM dead_letter WHERE id = ?", id) == 1;
    }

    long count() {
        Long count = jdbc.queryForObject("SELECT count(*) FROM dead_letter", Long.class);
        return count == null ? 0 : count;
    }

    long countOf(String topic, String key) {
        Long count =
                jdbc.queryForObject(
                        "SELECT count(*) FROM dead_letter WHERE topic = ? AND key = ?",
                        Long.class,
                        topic,
                        key);
        return count == null ? 0 : count;
    }
}
