package shop.localstack.infra;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;
import org.jspecify.annotations.Nullable;

/**
 * One Kafka broker in KRaft mode inside this JVM, on loopback, with one replica of everything.
 * Topics are never made by accident. Stopped and started again it keeps directory, ports and
 * records. Not for use by several threads at once.
 */
public final class KafkaBroker {

    private final Path directory;
    private final int port;
    private final int controllerPort;
    private final @Nullable SecondListener second;
    private @Nullable KafkaRaftServer server;

    /**
     * @param directory its data; formatted at the first start
     * @param port for clients
     * @param controllerPort for itself
     */
    public KafkaBroker(Path directory, int port, int controllerPort) {
        this(directory, port, controllerPort, null);
    }

    /** The same with another door for clients. */
    public KafkaBroker(
            Path directory, int port, int controllerPort, @Nullable SecondListener second) {
        this.second = second;
        this.directory = directory.toAbsolutePath().normalize();
        this.port = port;
        this.controllerPort = controllerPort;
    }

    /** A started broker on free ports whose directory is removed when this JVM ends normally. */
    public static KafkaBroker throwAway() {
        try {
            Path directory = Files.createTempDirectory("shop-kafka-");
            KafkaBroker broker =
                    new KafkaBroker(directory, LoopbackPort.free(), LoopbackPort.free());
            Runtime.getRuntime().addShutdownHook(new Thread(broker::discard));
            broker.start();
            return broker;
        } catch (IOException e) {
            throw new CannotStart("No temporary directory for Kafka: " + e.getMessage(), e);
        }
    }

    /** Address for {@code bootstrap.servers}. */
    public String bootstrapServers() {
        return LoopbackPort.ADDRESS + ":" + port;
    }

    public boolean isRunning() {
        return server != null;
    }

    /**
     * Returns when the broker takes requests; does nothing when it runs.
     *
     * @throws CannotStart with one sentence
     */
    public void start() {
        if (server != null) {
            return;
        }
        Directories.requireOwn(directory);
        requirePort(port);
        requirePort(controllerPort);
        format();
        server = launch();
    }

    private KafkaRaftServer launch() {
        KafkaRaftServer fresh = new KafkaRaftServer(new KafkaConfig(configuration()), Time.SYSTEM);
        try {
            fresh.startup();
            return fresh;
        } catch (RuntimeException e) {
            fresh.shutdown();
            throw new CannotStart("Kafka does not start in " + directory + ": " + reason(e), e);
        }
    }

    /** A clean shutdown; does nothing when it does not run. */
    public void stop() {
        if (server != null) {
            server.shutdown();
            server.awaitShutdown();
            server = null;
        }
    }

    private void format() {
        if (Files.exists(directory.resolve("meta.properties"))) {
            return;
        }
        try {
            Files.createDirectories(directory);
            new Formatter()
                    .setPrintStream(
                            new PrintStream(
                                    OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
                    .setClusterId(Uuid.randomUuid().toString())
                    .setNodeId(KafkaConfiguration.NODE)
                    .setControllerListenerName(KafkaConfiguration.CONTROLLER)
                    .setMetadataLogDirectory(directory.toString())
                    .addDirectory(directory.toString())
                    .setReleaseVersion(MetadataVersion.latestProduction())
                    .run();
        } catch (Exception e) {
            throw new CannotStart("Kafka cannot format " + directory + ": " + reason(e), e);
        }
    }

    private Map<String, String> configuration() {
        return KafkaConfiguration.of(directory, port, controllerPort, second);
    }

    private static void requirePort(int port) {
        if (!LoopbackPort.isFree(port)) {
            throw new CannotStart(
                    "Port %d is taken; Kafka needs it (another one: SHOP_KAFKA_PORT)."
                            .formatted(port));
        }
    }

    private static String reason(Throwable failure) {
        return Reason.in(String.valueOf(failure.getMessage()));
    }

    private void discard() {
        try {
            stop();
            Directories.delete(directory);
        } catch (IOException left) {
            // A temporary directory that stays behind harms nobody.
        }
    }
}
