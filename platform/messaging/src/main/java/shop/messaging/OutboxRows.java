package shop.messaging;

import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import shop.messaging.wire.CloudEvents;
import shop.messaging.wire.ContractName;
import shop.messaging.wire.EventJson;

/** The outbox table as the business transaction sees it. */
final class OutboxRows {

    static final int PAYLOAD_LIMIT = 900_000;

    private static final String INSERT =
            """
            INSERT INTO outbox (event_id, aggregatetype, aggregateid, type, payload, headers, sequence, occurred_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String HAS_UNSENT =
            """
            SELECT EXISTS (SELECT FROM outbox WHERE aggregatetype = ? AND aggregateid = ?)
                OR EXISTS (SELECT FROM outbox_dead WHERE aggregatetype = ? AND aggregateid = ?)
            """;
    private static final String OLDEST_UNSENT =
            """
            SELECT (extract(epoch FROM clock_timestamp() - appended_at) * 1000)::bigint FROM outbox o
            WHERE NOT EXISTS (SELECT FROM outbox_dead d
                              WHERE d.aggregatetype = o.aggregatetype AND d.aggregateid = o.aggregateid)
            ORDER BY id LIMIT 1
            """;

    private final JdbcTemplate jdbc;
    private final EventJson json;

    OutboxRows(JdbcTemplate jdbc, EventJson json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void insert(List<OutboxEntry> entries) {
        if (entries.size() == 1) {
            jdbc.update(INSERT, insert -> set(insert, entries.getFirst()));
        } else {
            jdbc.batchUpdate(INSERT, entries, entries.size(), this::set);
        }
    }

    private void set(PreparedStatement insert, OutboxEntry entry) throws SQLException {
        ContractName contract = ContractName.of(entry.event().getClass());
        insert.setObject(1, entry.id());
        insert.setString(2, contract.topic());
        insert.setString(3, entry.event().key());
        insert.setString(4, contract.type());
        insert.setString(5, payload(entry, contract));
        insert.setString(6, headers(entry));
        insert.setLong(7, entry.sequence());
        insert.setObject(8, entry.time().atOffset(ZoneOffset.UTC));
    }

    private String payload(OutboxEntry entry, ContractName contract) {
        String payload = json.write(entry.event());
        if (payload.length() > PAYLOAD_LIMIT / 3) {
            int bytes = payload.getBytes(StandardCharsets.UTF_8).length;
            if (bytes > PAYLOAD_LIMIT) {
                throw new PayloadTooLarge(contract.type(), bytes, PAYLOAD_LIMIT);
            }
        }
        return payload;
    }

    private @Nullable String headers(OutboxEntry entry) {
        Map<String, String> headers = new HashMap<>();
        String trace = TraceParent.current();
        if (trace != null) {
            headers.put(CloudEvents.TRACE_PARENT, trace);
        }
        if (entry.republished()) {
            headers.put(CloudEvents.REPUBLISHED, "true");
        }
        return headers.isEmpty() ? null : json.writeTexts(headers);
    }

    boolean hasUnsent(String topic, String key) {
        return Boolean.TRUE.equals(
                jdbc.queryForObject(HAS_UNSENT, Boolean.class, topic, key, topic, key));
    }

    long backlog() {
        Long rows =
                jdbc.queryForObject(
                        "SELECT count(*) FROM (SELECT FROM outbox LIMIT 10000) waiting",
                        Long.class);
        return rows == null ? 0 : rows;
    }

    Duration oldestUnsent() {
        return jdbc.query(OLDEST_UNSENT, (row, _) -> row.getLong(1)).stream()
                .map(millis -> Duration.ofMillis(Math.max(1, millis)))
                .findFirst()
                .orElse(Duration.ZERO);
    }
}
