package shop.localstack.infra;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;

/** What is inside a running server: the database, its schemas and roles, its durability. */
final class PostgresDatabase {

    private static final List<String> DURABLE =
            List.of("fsync", "synchronous_commit", "full_page_writes", "data_checksums");

    private final PostgresSettings settings;

    PostgresDatabase(PostgresSettings settings) {
        this.settings = settings;
    }

    /**
     * @throws CannotStart when the server is not the durable one it was told to be
     */
    void prepare() {
        try {
            createDatabase();
            try (Connection shop = connect(PostgresSettings.DATABASE)) {
                requireDurable(shop);
                fill(shop);
                setPasswords(shop);
            }
        } catch (SQLException e) {
            throw new CannotStart(
                    "Postgres runs, but its database cannot be prepared: " + e.getMessage(), e);
        }
    }

    private Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(
                settings.url(database), PostgresSettings.SUPERUSER, settings.superuserPassword());
    }

    private void createDatabase() throws SQLException {
        try (Connection server = connect("postgres")) {
            if (!finds(
                    server,
                    "SELECT 1 FROM pg_database WHERE datname = '"
                            + PostgresSettings.DATABASE
                            + "'")) {
                run(server, "CREATE DATABASE " + PostgresSettings.DATABASE);
            }
        }
    }

    /** One transaction, so that a crash leaves all of it or nothing. */
    private void fill(Connection shop) throws SQLException {
        if (finds(shop, "SELECT 1 FROM pg_namespace WHERE nspname = 'extensions'")) {
            return;
        }
        shop.setAutoCommit(false);
        run(shop, settings.initSql());
        shop.commit();
        shop.setAutoCommit(true);
    }

    /** No statement with a password in it reaches the server's log, not even one that fails. */
    private void setPasswords(Connection shop) throws SQLException {
        run(shop, "SET log_min_error_statement = 'panic'");
        for (Map.Entry<String, String> role : settings.rolePasswords().entrySet()) {
            String password = role.getValue().replace("'", "''");
            run(shop, "ALTER ROLE \"" + role.getKey() + "\" PASSWORD '" + password + "'");
        }
    }

    private static void requireDurable(Connection shop) throws SQLException {
        for (String setting : DURABLE) {
            if (!finds(shop, "SELECT 1 WHERE current_setting('" + setting + "') = 'on'")) {
                throw new CannotStart(
                        "Postgres runs with "
                                + setting
                                + " off: acknowledged writes could be lost.");
            }
        }
    }

    private static boolean finds(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
