package shop.testsupport;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The Postgres of this test JVM: one role for each service, named as its schema. */
public final class TestPostgres {

    private static final String SUPERUSER = "postgres";

    private final String url;
    private final String superuserPassword;
    private final Map<String, String> passwords;

    TestPostgres(String url, String superuserPassword, Map<String, String> passwords) {
        this.url = url;
        this.superuserPassword = superuserPassword;
        this.passwords = new ConcurrentHashMap<>(passwords);
    }

    /** JDBC address of the database {@code shop}. */
    public String url() {
        return url;
    }

    /**
     * @throws IllegalArgumentException when there is no such role
     */
    public String password(String role) {
        String password = passwords.get(role);
        if (password == null) {
            throw new IllegalArgumentException("No role " + role);
        }
        return password;
    }

    /** Unpooled connections of the role, in its own schema. */
    public DataSource as(String role) {
        return new DriverManagerDataSource(url, role, password(role));
    }

    /** Unpooled connections that may do anything. */
    public DataSource superuser() {
        return new DriverManagerDataSource(url, SUPERUSER, superuserPassword);
    }

    /**
     * A new empty schema with a role of the same name that owns it, for tests that want no
     * neighbours.
     */
    public String freshSchema() {
        String name = "t" + UUID.randomUUID().toString().replace("-", "");
        String sql =
                """
                CREATE ROLE %1$s LOGIN PASSWORD '%1$s';
                GRANT CONNECT ON DATABASE shop TO %1$s;
                CREATE SCHEMA %1$s AUTHORIZATION %1$s;
                ALTER ROLE %1$s SET search_path = %1$s, extensions;
                """;
        try (Connection connection = superuser().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql.formatted(name));
        } catch (SQLException e) {
            throw new IllegalStateException("No fresh schema", e);
        }
        passwords.put(name, name);
        return name;
    }
}
