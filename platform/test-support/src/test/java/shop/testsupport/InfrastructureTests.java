package shop.testsupport;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import javax.sql.DataSource;
import org.apache.kafka.clients.admin.Admin;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InfrastructureTests {

    @ParameterizedTest
    @ValueSource(strings = {"fsync", "synchronous_commit", "full_page_writes"})
    void keepsWhatItAcknowledges(String setting) throws SQLException {
        assertThat(ask(Infrastructure.postgres().superuser(), "SHOW " + setting)).isEqualTo("on");
    }

    @Test
    void runsPostgresEighteen() throws SQLException {
        assertThat(ask(Infrastructure.postgres().superuser(), "SHOW server_version"))
                .startsWith("18");
    }

    @Test
    void asksForPasswordsByScram() throws SQLException {
        String hash =
                ask(
                        Infrastructure.postgres().superuser(),
                        "SELECT rolpassword FROM pg_authid WHERE rolname = 'cart'");

        assertThat(hash).startsWith("SCRAM-SHA-256$");
    }

    @ParameterizedTest
    @ValueSource(strings = {"catalog", "cart", "orders", "customer"})
    void putsEachRoleIntoItsOwnSchema(String role) throws SQLException {
        assertThat(ask(Infrastructure.postgres().as(role), "SELECT current_schema()"))
                .isEqualTo(role);
    }

    @ParameterizedTest
    @CsvSource({
        "catalog,cart",
        "cart,orders",
        "orders,customer",
        "customer,catalog",
        "orders,cart"
    })
    void keepsEachRoleOutOfForeignSchemas(String role, String foreign) throws SQLException {
        String table = "\"" + foreign + "\".secrets_of_" + role;
        run(Infrastructure.postgres().as(foreign), "CREATE TABLE " + table + " (id int)");

        Assertions.assertThatThrownBy(
                        () -> ask(Infrastructure.postgres().as(role), "SELECT id FROM " + table))
                .hasMessageContaining("permission denied for schema " + foreign);
    }

    @Test
    void letsNobodyWriteIntoThePublicSchema() {
        Assertions.assertThatThrownBy(() ->
                        run(
                                Infrastructure.postgres().as("cart"),
                                "CREATE TABLE public.notes (id int)"))
                .hasMessageContaining("permission denied for schema public");
    }

    @Test
    void givesEveryRoleTheExtensions() throws SQLException {
        assertThat(ask(Infrastructure.postgres().as("catalog"), "SELECT unaccent('Ö')"))
                .isEqualTo("O");
    }

    @Test
    void makesFreshSchemasForTestsWithoutNeighbours() throws SQLException {
        String schema = Infrastructure.postgres().freshSchema();

        assertThat(ask(Infrastructure.postgres().as(schema), "SELECT current_schema()"))
                .isEqualTo(schema);
    }

    @Test
    void runsKafkaWithoutTopicsMadeByAccident() throws ExecutionException, InterruptedException {
        try (Admin admin =
                Admin.create(
                        Map.of("bootstrap.servers", Infrastructure.kafka().bootstrapServers()))) {
            assertThat(admin.describeCluster().nodes().get()).hasSize(1);
            assertThat(admin.listTopics().names().get()).doesNotContain("never-made");
        }
    }

    private static String ask(DataSource source, String query) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            return rows.next() ? rows.getString(1) : "";
        }
    }

    private static void run(DataSource source, String sql) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
