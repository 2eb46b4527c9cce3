package shop.systemtests.faults;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

/** A great many events that nobody reads wait in the outbox of the sales. */
final class FloodOutbox implements Fault {

    private static final int ROWS = 50_000;
    private static final String FLOOD =
            """
            INSERT INTO cart.outbox
                (event_id, aggregatetype, aggregateid, type, payload, sequence, occurred_at)
            SELECT gen_random_uuid(), 'orders', gen_random_uuid()::text, 'shop.noise.made.v1',
                   '{}', 1, now()
            FROM generate_series(1, %d)
            """
                    .formatted(ROWS);

    @Override
    public void strike(Scene scene) throws SQLException {
        try (var superuser = scene.fleet().superuser();
                var statement = superuser.createStatement()) {
            statement.execute(FLOOD);
            var flooded = System.nanoTime();
            if (!scene.await(() -> isNearlyEmpty(superuser))) {
                throw new IllegalStateException(ROWS + " events are not sent after a minute");
            }
            var took = Duration.ofNanos(System.nanoTime() - flooded);
            scene.tell("%d events sent in %d s", ROWS, took.toSeconds());
        }
    }

    private static boolean isNearlyEmpty(Connection superuser) {
        try (var statement = superuser.createStatement();
                var rows = statement.executeQuery("SELECT count(*) FROM cart.outbox")) {
            return rows.next() && rows.getLong(1) < ROWS / 100;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
