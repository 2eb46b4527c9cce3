package shop.benchmarks.data;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.postgresql.PGConnection;
import shop.localstack.Stack;

/** One connection of the superuser, who may write past the services. */
public final class Database implements AutoCloseable {

    private final Connection connection;

    private Database(Connection connection) {
        this.connection = connection;
    }

    public static Database of(Stack stack) throws SQLException {
        return new Database(
                DriverManager.getConnection(
                        stack.databaseUrl(), "postgres", stack.databasePassword("postgres")));
    }

    /** No foreign key is looked up and no trigger is run: what is written is whole. */
    static Database forFilling(Stack stack) throws SQLException {
        Database database = of(stack);
        database.execute("SET session_replication_role = replica");
        database.execute("SET synchronous_commit = off");
        return database;
    }

    public Connection connection() {
        return connection;
    }

    public void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /**
     * Changes a setting of the whole server.
     *
     * @param setting {@code SET name = value} or {@code RESET name}
     */
    void configure(String setting) throws SQLException {
        execute("ALTER SYSTEM " + setting);
        execute("SELECT pg_reload_conf()");
    }

    /** First column of the first row. */
    public long number(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    /** Opens {@code COPY … FROM STDIN}; the rows are in when the writer is closed. */
    CopyWriter copy(String tableAndColumns) throws SQLException, IOException {
        return new CopyWriter(
                connection
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyIn("COPY " + tableAndColumns + " FROM STDIN"));
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
