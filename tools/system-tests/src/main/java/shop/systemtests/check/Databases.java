package shop.systemtests.check;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads each schema through the role that owns it; no role sees another's. */
public final class Databases {

    /** What one row becomes. */
    @FunctionalInterface
    interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    private final String url;
    private final Map<String, String> passwords;

    /**
     * @param url JDBC address of the database
     * @param passwords by role, a role's name being its schema's
     */
    public Databases(String url, Map<String, String> passwords) {
        this.url = url;
        this.passwords = Map.copyOf(passwords);
    }

    <T> List<T> read(String role, String sql, Row<T> row, Object... arguments) {
        try (var connection = connect(role);
                var statement = prepare(connection, sql, arguments);
                var rows = statement.executeQuery()) {
            var read = new ArrayList<T>();
            while (rows.next()) {
                read.add(row.read(rows));
            }
            return read;
        } catch (SQLException e) {
            throw new IllegalStateException(role + ": " + sql + ": " + e.getMessage(), e);
        }
    }

    /** The first column of the only row. */
    public long number(String role, String sql, Object... arguments) {
        return read(role, sql, row -> row.getLong(1), arguments).getFirst();
    }

    private Connection connect(String role) throws SQLException {
        var password = passwords.get(role);
        if (password == null) {
            throw new IllegalArgumentException("no password of role " + role);
        }
        return DriverManager.getConnection(url, role, password);
    }

    private static PreparedStatement prepare(Connection connection, String sql, Object... arguments)
            throws SQLException {
        var statement = connection.prepareStatement(sql);
        for (int i = 0; i < arguments.length; i++) {
            statement.setObject(i + 1, arguments[i]);
        }
        return statement;
    }
}
