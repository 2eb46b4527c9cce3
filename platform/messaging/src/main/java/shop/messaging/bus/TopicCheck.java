package shop.messaging.bus;

import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Raises an alarm, once at first contact, where a topic that was there is not as it must be. */
final class TopicCheck {

    private static final Logger log = LoggerFactory.getLogger(TopicCheck.class);

    private final BusProperties properties;

    TopicCheck(BusProperties properties) {
        this.properties = properties;
    }

    void look(Admin admin, String topic, TopicDescription found) {
        int copies = found.partitions().getFirst().replicas().size();
        if (found.partitions().size() != properties.partitions()
                || copies < properties.replication()) {
            log.error(
                    "Topic {} has {} partitions and {} copies, expected {} and {}",
                    found.name(),
                    found.partitions().size(),
                    copies,
                    properties.partitions(),
                    properties.replication());
        }
        look(topic, config(admin, found.name()));
    }

    private void look(String topic, Config config) {
        String policy = value(config, TopicConfig.CLEANUP_POLICY_CONFIG);
        String kept = value(config, TopicConfig.RETENTION_MS_CONFIG);
        String inSync = value(config, TopicConfig.MIN_IN_SYNC_REPLICAS_CONFIG);
        String unclean = value(config, TopicConfig.UNCLEAN_LEADER_ELECTION_ENABLE_CONFIG);
        if (!Retention.of(topic).heldBy(policy, Long.parseLong(kept))
                || Integer.parseInt(inSync) < properties.minInSync()
                || !unclean.equals("false")) {
            log.error(
                    "Topic {} may lose records: {}, retention {} ms, {} copies in sync at least,"
                            + " unclean election {}",
                    properties.physical(topic),
                    policy,
                    kept,
                    inSync,
                    unclean);
        }
    }

    private static Config config(Admin admin, String topic) {
        ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
        Map<ConfigResource, KafkaFuture<Config>> configs =
                admin.describeConfigs(Set.of(resource)).values();
        return TopicCreation.answer(configs.get(resource));
    }

    private static String value(Config config, String name) {
        return config.get(name).value();
    }
}
