package shop.localstack.infra;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * One Postgres 18 on loopback, a process of its own. State lives in the data directory alone: any
 * JVM of the same user can make a {@code PostgresServer} with the same settings and stop, kill or
 * start what another one left there.
 *
 * <p>{@link #start} asserts fsync, synchronous_commit, full_page_writes and data checksums. A
 * started server outlives this JVM unless {@link #endWithThisJvm} is called. Methods block until
 * done and throw {@link CannotStart} with one sentence.
 */
public final class PostgresServer {

    private static final String SECONDS = "60";

    private final PostgresSettings settings;
    private final PostgresProcesses processes;

    public PostgresServer(PostgresSettings settings) {
        this.settings = settings;
        this.processes = new PostgresProcesses(settings.data());
    }

    /**
     * A started server on a free port whose directory vanishes, at the latest, with this JVM.
     *
     * @param rolePasswords as in {@link PostgresSettings}
     */
    public static PostgresServer throwAway(String initSql, Map<String, String> rolePasswords) {
        try {
            Path parent = Files.createTempDirectory("shop-postgres-");
            PostgresServer server =
                    new PostgresServer(
                            new PostgresSettings(
                                    parent.resolve("data"),
                                    LoopbackPort.free(),
                                    "postgres",
                                    initSql,
                                    rolePasswords));
            server.start();
            PostgresWatcher.removeWithThisJvm(server.settings.data(), server.pid(), parent);
            return server;
        } catch (IOException e) {
            throw new CannotStart("No temporary directory for Postgres: " + e.getMessage(), e);
        }
    }

    public PostgresSettings settings() {
        return settings;
    }

    /** Does nothing when it runs already. Waits for what a killed server left running. */
    public void start() {
        if (isRunning()) {
            return;
        }
        PostgresPrograms programs = new PostgresPrograms();
        new PostgresCluster(settings, programs).prepare();
        clearAfterKill();
        requirePort();
        launch(programs);
        try {
            new PostgresDatabase(settings).prepare();
        } catch (CannotStart e) {
            stop();
            throw e;
        }
    }

    /** A fast, clean shutdown: connections are cut, nothing is lost. */
    public void stop() {
        processes.postmaster().ifPresent(_ -> stop(new PostgresPrograms()));
        processes.awaitGone();
    }

    /**
     * SIGKILL to the server process alone, as a crash would; returns when it is dead. Its backends
     * notice by themselves, a moment later.
     */
    public void kill() {
        processes.postmaster().ifPresent(ProcessHandle::destroyForcibly);
        processes.awaitPostmasterGone();
    }

    /** Whether the server process lives; it may still be recovering. */
    public boolean isRunning() {
        return processes.postmaster().isPresent();
    }

    /**
     * @throws IllegalStateException when it does not run
     */
    public long pid() {
        return processes
                .postmaster()
                .orElseThrow(() -> new IllegalStateException("Postgres does not run"))
                .pid();
    }

    /** From now on the server is shut down cleanly when this JVM ends, even by SIGKILL. */
    public void endWithThisJvm() {
        PostgresWatcher.stopWithThisJvm(settings.data(), pid());
    }

    private void clearAfterKill() {
        processes.awaitGone();
        try {
            // Its process id may belong to a stranger by now, or to a zombie: Postgres would
            // refuse.
            Files.deleteIfExists(settings.data().resolve("postmaster.pid"));
        } catch (IOException e) {
            throw new CannotStart(
                    "The data directory "
                            + settings.data()
                            + " cannot be written: "
                            + e.getMessage(),
                    e);
        }
    }

    private void requirePort() {
        if (!LoopbackPort.isFree(settings.port())) {
            throw new CannotStart(
                    "Port %d is taken; Postgres needs it (another one: SHOP_POSTGRES_PORT)."
                            .formatted(settings.port()));
        }
    }

    private void launch(PostgresPrograms programs) {
        Path log = settings.data().resolveSibling(settings.data().getFileName() + ".log");
        try {
            long before = Files.exists(log) ? Files.size(log) : 0;
            try {
                programs.run(
                        "start",
                        "pg_ctl",
                        List.of(
                                "start",
                                "-D",
                                settings.data().toString(),
                                "-l",
                                log.toString(),
                                "-w",
                                "-s",
                                "-t",
                                SECONDS));
            } catch (CannotStart e) {
                String news = Files.readString(log).substring((int) before);
                throw new CannotStart(
                        "Postgres does not start: " + Reason.in(news) + " (log: " + log + ")", e);
            }
        } catch (IOException e) {
            throw new CannotStart(
                    "Postgres does not start, and its log " + log + " cannot be read.", e);
        }
    }

    private void stop(PostgresPrograms programs) {
        programs.run(
                "stop",
                "pg_ctl",
                List.of(
                        "stop",
                        "-D",
                        settings.data().toString(),
                        "-m",
                        "fast",
                        "-w",
                        "-s",
                        "-t",
                        SECONDS));
    }
}
