package shop.systemtests.faults;

import java.sql.SQLException;
import java.sql.Statement;

/** {@code pg_terminate_backend} of connections drawn at random, those that hold the lanes too. */
final class CutDatabaseConnections implements Fault {

    private static final int TIMES = 8;
    private static final String CUT =
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                    + " WHERE usename IN ('catalog', 'cart', 'orders', 'customer')"
                    + " AND (random() < 0.3 OR application_name LIKE '% relay')";

    @Override
    public void strike(Scene scene) throws SQLException, InterruptedException {
        try (var superuser = scene.fleet().superuser();
                var statement = superuser.createStatement()) {
            statement.execute("SELECT setseed(" + scene.random().nextDouble() + ")");
            var ended = 0L;
            for (int i = 0; i < TIMES; i++) {
                ended += cut(statement);
                scene.hold(1);
            }
            scene.tell("%d connections ended", ended);
        }
    }

    private static long cut(Statement statement) throws SQLException {
        try (var rows = statement.executeQuery(CUT)) {
            var ended = 0L;
            while (rows.next()) {
                ended++;
            }
            return ended;
        }
    }
}
