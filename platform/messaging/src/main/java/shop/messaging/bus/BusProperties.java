package shop.messaging.bus;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings {@code shop.kafka.*}.
 *
 * @param partitions of a topic when it is created; never changed afterwards, since a key would move
 * @param replication copies of each partition when a topic is created
 * @param topicPrefix put before every topic and consumer group; for tests that share a broker
 * @param groupProtocol {@code classic} or {@code consumer} (KIP-848)
 * @param concurrency consumer threads for each topic that is read
 */
@ConfigurationProperties("shop.kafka")
public record BusProperties(
        @DefaultValue("24") int partitions,
        @DefaultValue("3") short replication,
        @DefaultValue("") String topicPrefix,
        @DefaultValue("classic") String groupProtocol,
        @DefaultValue("1") int concurrency) {

    /**
     * @throws IllegalArgumentException when a number is below 1 or the protocol is unknown
     */
    public BusProperties {
        if (partitions < 1 || replication < 1 || concurrency < 1) {
            throw new IllegalArgumentException(
                    "shop.kafka: partitions, replication and concurrency are at least 1");
        }
        if (!groupProtocol.equals("classic") && !groupProtocol.equals("consumer")) {
            throw new IllegalArgumentException(
                    "shop.kafka.group-protocol is classic or consumer, not " + groupProtocol);
        }
    }

    /** The topic's name at the broker. */
    public String physical(String topic) {
        return topicPrefix + topic;
    }

    /** Two copies must hold a record before it counts, where there are three. */
    short minInSync() {
        return (short) Math.max(1, replication - 1);
    }
}
