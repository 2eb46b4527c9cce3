package shop.systemtests.faults;

import java.sql.SQLException;

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
            for (int i = 0; i < TIMES; i++) {
                statement.execute(CUT);
                scene.hold(1);
            }
        }
    }
}
