package shop.systemtests.faults;

import java.sql.Connection;
import java.sql.SQLException;

/** A transaction that reads once and then stays open, so that nothing dead can be cleaned up. */
final class HoldTransaction implements Fault {

    @Override
    public void strike(Scene scene) throws SQLException, InterruptedException {
        try (var reader = scene.fleet().superuser()) {
            reader.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            reader.setAutoCommit(false);
            try (var statement = reader.createStatement()) {
                statement.execute("SELECT count(*) FROM cart.outbox");
            }
            scene.hold(30);
            reader.rollback();
        }
    }
}
