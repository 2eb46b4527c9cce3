package shop.systemtests.faults;

import java.sql.Connection;
import java.sql.SQLException;
import shop.localstack.Part;

/**
 * The relay of cart-service has sent, and dies before what it sent is deleted: its DELETE is held
 * up by a trigger, its process killed, the held statement ended.
 */
final class KillRelayBeforeDelete implements Fault {

    private static final String HOLD_UP =
            """
            CREATE OR REPLACE FUNCTION cart.hold_up() RETURNS trigger LANGUAGE plpgsql
                AS 'BEGIN PERFORM pg_sleep(60); RETURN NULL; END';
            CREATE OR REPLACE TRIGGER hold_up BEFORE DELETE ON cart.outbox
                FOR EACH STATEMENT EXECUTE FUNCTION cart.hold_up()
            """;
    private static final String LET_GO =
            """
            SET lock_timeout = '20s';
            DROP TRIGGER IF EXISTS hold_up ON cart.outbox;
            DROP FUNCTION IF EXISTS cart.hold_up()
            """;
    private static final String HELD =
            " FROM pg_stat_activity WHERE application_name = 'cart-service relay'"
                    + " AND wait_event = 'PgSleep'";

    @Override
    public void strike(Scene scene) throws SQLException {
        try (var superuser = scene.fleet().superuser()) {
            run(superuser, HOLD_UP);
            if (!scene.await(() -> isHeld(superuser))) {
                throw new IllegalStateException("no relay came to delete what it had sent");
            }
            scene.fleet().replicas(Part.CART).forEach(replica -> replica.kill());
            scene.tellWhatWaits("killed, nothing deleted");
            run(superuser, "SELECT pg_terminate_backend(pid)" + HELD);
            run(superuser, LET_GO);
        }
        scene.fleet().heal();
    }

    private static boolean isHeld(Connection superuser) {
        try (var statement = superuser.createStatement();
                var rows = statement.executeQuery("SELECT count(*)" + HELD)) {
            return rows.next() && rows.getLong(1) > 0;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void run(Connection superuser, String sql) throws SQLException {
        try (var statement = superuser.createStatement()) {
            statement.execute(sql);
        }
    }
}
