package shop.testsupport;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** Postgres 18 by Testcontainers, prepared as the embedded one is. */
final class PostgresInContainer {

    private static final String IMAGE = "postgres:18";
    private static final String SUPERUSER_PASSWORD = "postgres";

    private PostgresInContainer() {}

    static TestPostgres start() {
        // Testcontainers removes it when this JVM is gone.
        @SuppressWarnings("resource")
        PostgreSQLContainer container =
                new PostgreSQLContainer(IMAGE)
                        .withDatabaseName("shop")
                        .withUsername("postgres")
                        .withPassword(SUPERUSER_PASSWORD)
                        // The default command of the class turns fsync off.
                        .withCommand("postgres", "-c", "max_connections=200");
        container.start();
        TestPostgres postgres =
                new TestPostgres(container.getJdbcUrl(), SUPERUSER_PASSWORD, InitSql.passwords());
        prepare(postgres);
        return postgres;
    }

    private static void prepare(TestPostgres postgres) {
        try (Connection connection = postgres.superuser().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(InitSql.text());
            for (Map.Entry<String, String> role : InitSql.passwords().entrySet()) {
                statement.execute(
                        "ALTER ROLE %s PASSWORD '%s'".formatted(role.getKey(), role.getValue()));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The container's database cannot be prepared", e);
        }
    }
}
