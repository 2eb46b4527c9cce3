package shop.localstack.infra;

import static java.nio.file.StandardOpenOption.APPEND;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/** A data directory: made by {@code initdb} once, configured anew at each start. */
final class PostgresCluster {

    private static final String OWN_SETTINGS = "shop.conf";

    private final PostgresSettings settings;
    private final PostgresPrograms programs;

    PostgresCluster(PostgresSettings settings, PostgresPrograms programs) {
        this.settings = settings;
        this.programs = programs;
    }

    /**
     * @throws CannotStart when the directory cannot be made, or another user made it
     */
    void prepare() {
        Directories.requireOwn(settings.data());
        try {
            if (!Files.exists(settings.data().resolve("PG_VERSION"))) {
                create();
            }
            Files.writeString(settings.data().resolve(OWN_SETTINGS), configuration());
        } catch (IOException e) {
            throw new CannotStart(
                    "The data directory "
                            + settings.data()
                            + " cannot be written: "
                            + e.getMessage(),
                    e);
        }
    }

    /** Made beside its place and moved there whole, so that a crash leaves no half of one. */
    private void create() throws IOException {
        Files.createDirectories(settings.data().getParent());
        Path fresh = settings.data().resolveSibling(settings.data().getFileName() + ".new");
        Directories.delete(fresh);
        Path password =
                Files.createTempFile(
                        "postgres-",
                        ".pw",
                        PosixFilePermissions.asFileAttribute(
                                PosixFilePermissions.fromString("rw-------")));
        try {
            Files.writeString(password, settings.superuserPassword());
            programs.run("make a data directory", "initdb", initdb(fresh, password));
        } finally {
            Files.delete(password);
        }
        Files.writeString(
                fresh.resolve("postgresql.conf"), "\ninclude '" + OWN_SETTINGS + "'\n", APPEND);
        Files.deleteIfExists(settings.data());
        Files.move(fresh, settings.data());
    }

    private static List<String> initdb(Path fresh, Path password) {
        return List.of(
                "--pgdata=" + fresh,
                "--username=" + PostgresSettings.SUPERUSER,
                "--pwfile=" + password,
                "--auth=scram-sha-256",
                "--data-checksums",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8");
    }

    /** The durable ones are Postgres' defaults; they are stated so that nobody relies on luck. */
    private String configuration() {
        return """
        listen_addresses = '%s'
        port = %d
        unix_socket_directories = ''
        fsync = on
        synchronous_commit = on
        full_page_writes = on
        password_encryption = 'scram-sha-256'
        max_connections = 200
        shared_buffers = '64MB'
        max_wal_size = '512MB'
        timezone = 'UTC'
        log_timezone = 'UTC'
        log_statement = 'none'
        """
                .formatted(LoopbackPort.ADDRESS, settings.port());
    }
}
