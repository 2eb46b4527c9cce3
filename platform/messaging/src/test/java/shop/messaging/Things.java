package shop.messaging;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import shop.events.Event;

/** Writes every version it is told into a table, and fails where the test wants it to. */
final class Things implements EventListener {

    final AtomicInteger batches = new AtomicInteger();
    volatile Consumer<ThingChanged> before = _ -> {};
    private @Nullable JdbcTemplate jdbc;

    /** The table has no key, so that an event that is handled twice shows. */
    void writeTo(DataSource dataSource) {
        useOf(dataSource);
        table().execute("CREATE TABLE applied (n bigserial, id text, version bigint, text text)");
    }

    void useOf(DataSource dataSource) {
        jdbc = new JdbcTemplate(dataSource);
    }

    @Override
    public Set<Class<? extends Event>> reads() {
        return Set.of(ThingChanged.class);
    }

    @Override
    public void handle(List<ReceivedEvent> batch) {
        batches.incrementAndGet();
        List<Object[]> rows = new ArrayList<>();
        for (ReceivedEvent event : batch) {
            ThingChanged thing = event.body(ThingChanged.class);
            before.accept(thing);
            rows.add(new Object[] {thing.id(), thing.version(), thing.text()});
        }
        table().batchUpdate("INSERT INTO applied (id, version, text) VALUES (?, ?, ?)", rows);
    }

    List<Long> versions(String id) {
        return table().queryForList(
                        "SELECT version FROM applied WHERE id = ? ORDER BY n", Long.class, id);
    }

    long distinct() {
        return table().queryForList("SELECT DISTINCT id, version FROM applied").size();
    }

    private JdbcTemplate table() {
        return java.util.Objects.requireNonNull(jdbc);
    }
}
