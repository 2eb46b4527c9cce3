package shop.localstack.infra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresServerTests {

    private static final String INIT =
            """
            CREATE SCHEMA extensions;
            CREATE ROLE cart LOGIN;
            CREATE SCHEMA cart AUTHORIZATION cart;
            """;

    @TempDir private static Path directory;

    private static PostgresSettings settings;
    private static PostgresServer server;

    @BeforeAll
    static void choose() {
        settings = settings(directory.resolve("data"), LoopbackPort.free());
        server = new PostgresServer(settings);
    }

    /** Made once; each test finds it running and clean. */
    @BeforeEach
    void start() throws IOException {
        Path extra = settings.data().resolve("postgresql.auto.conf");
        if (Files.exists(extra)) {
            Files.writeString(extra, "");
        }
        server.start();
    }

    @AfterAll
    static void stop() {
        server.stop();
    }

    @Test
    void keepsWhatItAcknowledgedWhenItIsKilled() throws SQLException {
        run("CREATE TABLE cart.notes (text text)");
        run("INSERT INTO cart.notes VALUES ('kept')");

        server.kill();
        assertThat(server.isRunning()).isFalse();
        server.start();

        assertThat(ask("SELECT text FROM cart.notes")).isEqualTo("kept");
    }

    @Test
    void startsWhileBackendsOfAKilledServerAreStillBusy() throws SQLException {
        try (Connection busy = connect();
                Statement statement = busy.createStatement()) {
            statement.execute("BEGIN");
            statement.execute("CREATE TABLE cart.half_done (id int)");

            server.kill();
            server.start();
        }

        assertThat(ask("SELECT count(*) FROM pg_class WHERE relname = 'half_done'")).isEqualTo("0");
    }

    @Test
    void isFoundAgainThroughItsDirectory() {
        PostgresServer seenByAnother = new PostgresServer(settings);

        assertThat(seenByAnother.pid()).isEqualTo(server.pid());
        seenByAnother.stop();

        assertThat(server.isRunning()).isFalse();
    }

    @Test
    void startsOnceHoweverOftenItIsTold() {
        long pid = server.pid();

        server.start();

        assertThat(server.pid()).isEqualTo(pid);
    }

    @Test
    void runsTheInitialSqlOnceAndSetsPasswordsEachTime() throws SQLException {
        server.stop();
        PostgresSettings changed =
                new PostgresSettings(
                        settings.data(),
                        settings.port(),
                        "superuser",
                        INIT,
                        Map.of("cart", "it's new"));

        new PostgresServer(changed).start();

        assertThat(ask("SELECT 1 FROM pg_roles WHERE rolname = 'cart'")).isEqualTo("1");
        assertThatThrownBy(
                        () -> DriverManager.getConnection(settings.url(), "cart", "secret").close())
                .hasMessageContaining("password authentication failed");
        DriverManager.getConnection(settings.url(), "cart", "it's new").close();
    }

    @Test
    void writesNoPasswordIntoItsLog() throws IOException {
        assertThat(Files.readString(directory.resolve("data.log")))
                .doesNotContain("secret")
                .doesNotContain("SCRAM-SHA");
    }

    @Test
    void listensOnLoopbackAlone() throws SQLException {
        assertThat(ask("SHOW listen_addresses")).isEqualTo("127.0.0.1");
        assertThat(ask("SHOW unix_socket_directories")).isEmpty();
    }

    @Test
    void checksItsPages() throws SQLException {
        assertThat(ask("SHOW data_checksums")).isEqualTo("on");
    }

    @Test
    void refusesToRunWhenSettingsOfTheDirectoryCouldLoseWrites() throws IOException {
        server.stop();
        Files.writeString(settings.data().resolve("postgresql.auto.conf"), "fsync = off\n");

        assertThatThrownBy(() -> server.start())
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("fsync off");
        assertThat(server.isRunning()).isFalse();
    }

    @Test
    void saysWhichPortIsTaken() throws IOException {
        try (ServerSocket taken =
                new ServerSocket(0, 1, InetAddress.getByName(LoopbackPort.ADDRESS))) {
            PostgresServer unlucky =
                    new PostgresServer(settings(directory.resolve("other"), taken.getLocalPort()));

            assertThatThrownBy(unlucky::start)
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("Port " + taken.getLocalPort() + " is taken");
        }
    }

    @Test
    void saysWhyItDoesNotStart() throws IOException {
        server.stop();
        Files.writeString(settings.data().resolve("postgresql.auto.conf"), "no_such_setting = 1\n");

        assertThatThrownBy(server::start)
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("Postgres does not start: ")
                .hasMessageContaining("postgresql.auto.conf");
    }

    private static PostgresSettings settings(Path data, int port) {
        return new PostgresSettings(data, port, "superuser", INIT, Map.of("cart", "secret"));
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(settings.url(), "postgres", "superuser");
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String ask(String query) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            return rows.next() ? rows.getString(1) : "";
        }
    }
}
