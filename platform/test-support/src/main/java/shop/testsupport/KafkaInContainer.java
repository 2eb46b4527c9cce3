package shop.testsupport;

import org.testcontainers.kafka.KafkaContainer;

/** Kafka by Testcontainers. */
final class KafkaInContainer {

    private static final String IMAGE = "apache/kafka:4.2.1";

    private KafkaInContainer() {}

    static TestKafka start() {
        // Testcontainers removes it when this JVM is gone.
        @SuppressWarnings("resource")
        KafkaContainer container =
                new KafkaContainer(IMAGE).withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false");
        container.start();
        return new TestKafka(container.getBootstrapServers());
    }
}
