package shop.messaging.relay;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Opens connections of the relay's own, outside any pool, that notice a dead peer in seconds. */
public final class RelayConnections {

    private final String url;
    private final Properties properties = new Properties();

    public RelayConnections(
            String url, @Nullable String user, @Nullable String password, String application) {
        this.url = url;
        set("user", user);
        set("password", password);
        properties.setProperty("ApplicationName", application + " relay");
        properties.setProperty("connectTimeout", "5");
        properties.setProperty("socketTimeout", "10");
        properties.setProperty("tcpKeepAlive", "true");
    }

    private void set(String name, @Nullable String value) {
        if (value != null) {
            properties.setProperty(name, value);
        }
    }

    Connection open(Duration idleLimit) throws SQLException {
        Connection connection = DriverManager.getConnection(url, properties);
        try {
            prepare(connection, idleLimit);
            return connection;
        } catch (SQLException failure) {
            connection.close();
            throw failure;
        }
    }

    /**
     * The server ends a session that is silent for too long, as a frozen relay's is. Losing a
     * delete in a crash costs a duplicate, so deletes need not wait for the disk. The plan must
     * walk the primary key, whatever the statistics of a table say that is empty most of the time.
     */
    private static void prepare(Connection connection, Duration idleLimit) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    "SET idle_session_timeout = "
                            + idleLimit.toMillis()
                            + "; SET statement_timeout = '8s'"
                            + "; SET lock_timeout = '4s'"
                            + "; SET tcp_user_timeout = '10s'"
                            + "; SET tcp_keepalives_idle = 5"
                            + "; SET tcp_keepalives_interval = 2"
                            + "; SET tcp_keepalives_count = 3"
                            + "; SET synchronous_commit = off"
                            + "; SET enable_seqscan = off"
                            + "; SET enable_bitmapscan = off"
                            + "; SET enable_sort = off"
                            + "; SET jit = off"
                            + "; SET plan_cache_mode = force_custom_plan");
        }
    }
}
