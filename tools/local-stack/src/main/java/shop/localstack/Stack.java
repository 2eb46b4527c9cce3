package shop.localstack;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import shop.localstack.home.AdminFile;
import shop.localstack.home.FirstStart;
import shop.localstack.home.Home;
import shop.localstack.home.HomeCheck;
import shop.localstack.home.Passwords;
import shop.localstack.process.Ending;
import shop.localstack.process.PartProcess;

/**
 * The parts of one shop in one home directory. The parts are processes of their own: they outlive
 * this object and this JVM unless {@link #down()} or {@link #close()} is called. Every wait has a
 * limit, after which a {@link Refusal} names the part and shows the end of its log.
 */
public final class Stack implements AutoCloseable {

    private static final Duration DEATH = Duration.ofMinutes(1);

    private final StackSettings settings;
    private final Home home;
    private final Parts parts;

    public Stack(StackSettings settings) {
        this.settings = settings;
        this.home = new Home(settings.home());
        this.parts = new Parts(settings, home);
    }

    /**
     * Starts all parts, each of which answers healthy when this returns; on failure stops what it
     * has started.
     */
    public void up(Progress progress) {
        requireStartable();
        FirstStart.make(home);
        try {
            new StartUp(parts, progress).run();
        } catch (RuntimeException e) {
            down();
            throw e;
        }
    }

    /**
     * Makes the home directory usable.
     *
     * @throws Refusal when it is not, when a part runs already, or when a port is taken
     */
    public void requireStartable() {
        HomeCheck.prepare(home);
        if (Arrays.stream(Part.values()).anyMatch(this::isAlive)) {
            throw Refusal.because(
                    "The stack in %s is already running: ./shop status shows it, ./shop down stops it."
                            .formatted(home.path()));
        }
        PortCheck.check(settings.ports());
    }

    /**
     * Stops all parts in order, the gateway first and Postgres last. Harmless when nothing runs.
     */
    public void down() {
        new ShutDown(parts).run();
    }

    /** Starts a part that is dead and returns when it is healthy. */
    public void start(Part part) {
        HomeCheck.prepare(home);
        FirstStart.make(home);
        parts.of(part).start();
    }

    /** Asks a part to end and waits for it; one that does not end in time is killed. */
    public void stop(Part part) {
        parts.of(part).stop();
    }

    /** SIGKILL; returns when the process is gone. For Postgres: the postmaster's. */
    public void kill(Part part) {
        parts.of(part).kill();
    }

    public boolean isAlive(Part part) {
        return process(part).isPresent();
    }

    /** Whether a part does its work; false for a dead one. */
    public boolean isHealthy(Part part) {
        return isAlive(part) && parts.of(part).isHealthy();
    }

    /** The process of a part while it lives. */
    public Optional<ProcessHandle> process(Part part) {
        return parts.of(part).process();
    }

    /**
     * Waits until a part that is about to die (by a fail point, say) is gone; false after a minute.
     */
    public boolean awaitDeath(Part part) {
        return Ending.await(() -> !isAlive(part), DEATH);
    }

    /** A part's own process, by which it can be handled like a {@link #replica}. */
    public PartProcess partProcess(Part part) {
        return parts.of(part);
    }

    /**
     * One more process of a service, in the environment of the first; whoever starts it stops it.
     *
     * @param number from 2: its log and process id are kept under {@code cart-service-2} …
     */
    public PartProcess replica(Part service, int number, int port) {
        return parts.replica(service, number, port);
    }

    public URI gatewayUrl() {
        return url(Part.GATEWAY);
    }

    /** Base address of a service's own port. */
    public URI url(Part service) {
        return URI.create("http://127.0.0.1:" + settings.ports().of(service));
    }

    /** JDBC address of the database, the same for every role. */
    public String databaseUrl() {
        return "jdbc:postgresql://127.0.0.1:" + settings.ports().of(Part.POSTGRES) + "/shop";
    }

    /**
     * Password of a role ({@code catalog}, {@code cart}, {@code orders}, {@code customer}, {@code
     * postgres}).
     */
    public String databasePassword(String role) {
        return Passwords.in(home).of(role);
    }

    public AdminCredentials adminCredentials() {
        return AdminFile.read(home);
    }

    public String kafkaBootstrap() {
        return "127.0.0.1:" + settings.ports().of(Part.KAFKA);
    }

    /** The file that holds everything a part has said. */
    public Path log(Part part) {
        return home.log(part.toString());
    }

    public StackSettings settings() {
        return settings;
    }

    @Override
    public void close() {
        down();
    }
}
