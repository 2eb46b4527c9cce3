package shop.testsupport;

import java.util.concurrent.CompletableFuture;

/**
 * The one place that decides where tests find Postgres and Kafka: Testcontainers where a Docker
 * engine answers, embedded servers otherwise. Each is started at its first use, once for a test
 * JVM, and ends with it. Safe for use by several threads.
 */
public final class Infrastructure {

    private static final boolean CONTAINERS = DockerEngine.answers();

    static {
        QuietServers.hush();
    }

    private Infrastructure() {}

    /** Postgres with the database {@code shop}, filled by deploy/postgres/init.sql. */
    public static TestPostgres postgres() {
        return Postgres.SERVER;
    }

    /** A Kafka broker that makes no topic by accident. */
    public static TestKafka kafka() {
        return Kafka.BROKER;
    }

    /** Both at once, which is faster than one after the other. */
    static void startAll() {
        CompletableFuture<TestKafka> kafka = CompletableFuture.supplyAsync(Infrastructure::kafka);
        postgres();
        kafka.join();
    }

    private static final class Postgres {
        static final TestPostgres SERVER =
                CONTAINERS ? PostgresInContainer.start() : EmbeddedServers.postgres();
    }

    private static final class Kafka {
        static final TestKafka BROKER =
                CONTAINERS ? KafkaInContainer.start() : EmbeddedServers.kafka();
    }
}
