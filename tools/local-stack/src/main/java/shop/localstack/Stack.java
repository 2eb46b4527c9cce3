package shop.localstack;

import java.net.URI;
import java.nio.file.Path;

/**
 * The parts of one shop in one home directory. The parts are processes of their own: they outlive
 * this object and this JVM unless {@link #down()} or {@link #close()} is called. Every wait has a
 * limit, after which a {@link Refusal} names the part and shows the end of its log.
 */
public final class Stack implements AutoCloseable {

    private final StackSettings settings;

    public Stack(StackSettings settings) {
        this.settings = settings;
    }

    /**
     * Starts all parts, each of which answers healthy when this returns; on failure stops what it
     * has started.
     */
    public void up(Progress progress) {
        throw new UnsupportedOperationException();
    }

    /**
     * Stops all parts in order, the gateway first and Postgres last. Harmless when nothing runs.
     */
    public void down() {
        throw new UnsupportedOperationException();
    }

    /** Starts a part that is dead and returns when it is healthy. */
    public void start(Part part) {
        throw new UnsupportedOperationException();
    }

    /** Asks a part to end and waits for it; one that does not end in time is killed. */
    public void stop(Part part) {
        throw new UnsupportedOperationException();
    }

    /** SIGKILL; returns when the process is gone. For Postgres: the postmaster's. */
    public void kill(Part part) {
        throw new UnsupportedOperationException();
    }

    public boolean isAlive(Part part) {
        throw new UnsupportedOperationException();
    }

    /**
     * Waits until a part that has died (a fail point, say) is gone, or until a minute has passed.
     */
    public boolean awaitDeath(Part part) {
        throw new UnsupportedOperationException();
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
        throw new UnsupportedOperationException();
    }

    public AdminCredentials adminCredentials() {
        throw new UnsupportedOperationException();
    }

    public String kafkaBootstrap() {
        return "127.0.0.1:" + settings.ports().of(Part.KAFKA);
    }

    /** The file that holds everything a part has said. */
    public Path log(Part part) {
        return settings.home().resolve("logs").resolve(part + ".log");
    }

    public StackSettings settings() {
        return settings;
    }

    @Override
    public void close() {
        down();
    }
}
