package shop.messaging;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the relay had to put aside, for somebody to look at. */
public class UnsendableEvents {

    private static final String OLDEST =
            """
            SELECT id, event_id, aggregatetype, aggregateid, type, reason, died_at
            FROM outbox_dead ORDER BY id LIMIT 500
            """;
    // The old id puts it before the rows that waited behind it.
    private static final String RETRY =
            """
            WITH back AS (DELETE FROM outbox_dead WHERE id = ? RETURNING *)
            INSERT INTO outbox (id, event_id, aggregatetype, aggregateid, type, payload, headers,
                                sequence, occurred_at, appended_at)
            SELECT id, event_id, aggregatetype, aggregateid, type, payload, headers,
                   sequence, occurred_at, appended_at FROM back
            """;

    private final JdbcTemplate jdbc;

    UnsendableEvents(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The oldest 500. */
    public List<UnsendableEvent> all() {
        return jdbc.query(
                OLDEST,
                (row, _) ->
                        new UnsendableEvent(
                                row.getLong(1),
                                row.getObject(2, UUID.class),
                                row.getString(3),
                                row.getString(4),
                                row.getString(5),
                                row.getString(6),
                                row.getTimestamp(7).toInstant()));
    }

    /** How many there are. */
    public long count() {
        Long count = jdbc.queryForObject("SELECT count(*) FROM outbox_dead", Long.class);
        return count == null ? 0 : count;
    }

    /**
     * Has the relay try it again, before the events that wait behind it, once the cause is gone.
     *
     * @return false when there is none of this id
     */
    public boolean retry(long id) {
        return jdbc.update(RETRY, id) == 1;
    }
}
