package shop.localstack.infra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KafkaBrokerTests {

    @TempDir private static Path directory;

    private static KafkaBroker broker;

    @BeforeAll
    static void start() {
        broker =
                new KafkaBroker(
                        directory.resolve("kafka"), LoopbackPort.free(), LoopbackPort.free());
        broker.start();
    }

    @AfterAll
    static void stop() {
        broker.stop();
    }

    @Test
    void sendsTheClientsOfItsSecondListenerToTheAdvertisedPort() throws Exception {
        try (ServerSocket told = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            told.setSoTimeout(60_000);
            SecondListener second = new SecondListener(LoopbackPort.free(), told.getLocalPort());
            KafkaBroker other =
                    new KafkaBroker(
                            directory.resolve("second"),
                            LoopbackPort.free(),
                            LoopbackPort.free(),
                            second);
            other.start();
            Admin admin = admin(LoopbackPort.ADDRESS + ":" + second.port());
            try {
                admin.describeCluster();

                assertThat(told.accept()).isNotNull();
            } finally {
                admin.close(Duration.ZERO);
                other.stop();
            }
        }
    }

    private static Admin admin(String address) {
        return Admin.create(
                Map.of(
                        "bootstrap.servers", address,
                        "default.api.timeout.ms", 60_000,
                        "request.timeout.ms", 60_000));
    }

    @Test
    void keepsItsRecordsWhenItIsStoppedAndStartedAgain() throws Exception {
        create("kept");
        send("kept", "first");

        broker.stop();
        assertThat(broker.isRunning()).isFalse();
        broker.start();
        send("kept", "second");

        assertThat(read("kept", 2)).containsExactly("first", "second");
    }

    @Test
    void makesNoTopicByAccident() throws Exception {
        try (Admin admin = Admin.create(address())) {
            assertThat(admin.listTopics().names().get()).doesNotContain("never-made");
            assertThatThrownBy(
                            () -> admin.describeTopics(Set.of("never-made")).allTopicNames().get())
                    .hasCauseInstanceOf(UnknownTopicOrPartitionException.class);
            assertThat(admin.listTopics().names().get()).doesNotContain("never-made");
        }
    }

    @Test
    void saysWhichPortIsTaken() throws IOException {
        try (ServerSocket taken =
                new ServerSocket(0, 1, InetAddress.getByName(LoopbackPort.ADDRESS))) {
            KafkaBroker unlucky =
                    new KafkaBroker(
                            directory.resolve("other"), taken.getLocalPort(), LoopbackPort.free());

            assertThatThrownBy(unlucky::start)
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("Port " + taken.getLocalPort() + " is taken");
        }
    }

    private static Map<String, Object> address() {
        return Map.of("bootstrap.servers", broker.bootstrapServers());
    }

    private static void create(String topic) throws Exception {
        try (Admin admin = Admin.create(address())) {
            admin.createTopics(List.of(new NewTopic(topic, 1, (short) 1))).all().get();
        }
    }

    private static void send(String topic, String text) throws Exception {
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(address(), new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(topic, text)).get();
        }
    }

    private static List<String> read(String topic, int end) {
        TopicPartition partition = new TopicPartition(topic, 0);
        List<String> found = new ArrayList<>();
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(
                        address(), new StringDeserializer(), new StringDeserializer())) {
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            while (consumer.position(partition) < end) {
                consumer.poll(Duration.ofMillis(100))
                        .forEach(message -> found.add(message.value()));
            }
        }
        return found;
    }
}
