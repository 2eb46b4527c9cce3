package shop.localstack.infra;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The settings of a broker that is alone and small. */
final class KafkaConfiguration {

    static final int NODE = 1;
    static final String CONTROLLER = "CONTROLLER";

    private KafkaConfiguration() {}

    static Map<String, String> of(
            Path directory, int port, int controllerPort, @Nullable SecondListener second) {
        Map<String, String> settings = new HashMap<>(alone());
        settings.putAll(small());
        settings.put("log.dirs", directory.toString());
        settings.put(
                "listeners",
                "PLAINTEXT://%1$s:%2$d,CONTROLLER://%1$s:%3$d"
                                .formatted(LoopbackPort.ADDRESS, port, controllerPort)
                        + (second == null ? "" : second.listener()));
        settings.put(
                "advertised.listeners",
                "PLAINTEXT://%s:%d".formatted(LoopbackPort.ADDRESS, port)
                        + (second == null ? "" : second.advertised()));
        settings.put(
                "controller.quorum.voters",
                "%d@%s:%d".formatted(NODE, LoopbackPort.ADDRESS, controllerPort));
        return settings;
    }

    private static Map<String, String> alone() {
        return Map.of(
                "process.roles", "broker,controller",
                "node.id", Integer.toString(NODE),
                "controller.listener.names", CONTROLLER,
                "listener.security.protocol.map",
                        "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT,"
                                + SecondListener.NAME
                                + ":PLAINTEXT",
                "offsets.topic.replication.factor", "1",
                "transaction.state.log.replication.factor", "1",
                "transaction.state.log.min.isr", "1",
                "share.coordinator.state.topic.replication.factor", "1",
                "share.coordinator.state.topic.min.isr", "1",
                "auto.create.topics.enable", "false");
    }

    /** Fewer threads and internal partitions; the cleaner's buffer would be 128 MB. */
    private static Map<String, String> small() {
        return Map.of(
                "offsets.topic.num.partitions", "4",
                "transaction.state.log.num.partitions", "4",
                "num.network.threads", "2",
                "num.io.threads", "4",
                "background.threads", "2",
                "log.cleaner.dedupe.buffer.size", "8388608",
                "group.initial.rebalance.delay.ms", "0",
                "group.coordinator.rebalance.protocols", "classic,consumer");
    }
}
