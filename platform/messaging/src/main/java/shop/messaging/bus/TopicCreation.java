package shop.messaging.bus;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.ApiException;
import org.apache.kafka.common.errors.InvalidTopicException;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Creates what is missing, looks over what is there. */
final class TopicCreation {

    private static final Logger log = LoggerFactory.getLogger(TopicCreation.class);
    private static final long ANSWER_SECONDS = 15;

    private final BusProperties properties;
    private final TopicCheck check;

    TopicCreation(BusProperties properties) {
        this.properties = properties;
        this.check = new TopicCheck(properties);
    }

    /** Returns those of the topics that exist now. */
    Set<String> create(Admin admin, Set<String> topics) {
        Set<String> present = new HashSet<>();
        for (String topic : topics) {
            try {
                if (exists(admin, topic) || made(admin, topic)) {
                    present.add(topic);
                }
            } catch (ApiException refused) {
                log.warn("Topic {} is not there yet: {}", topic, refused.toString());
            }
        }
        return present;
    }

    private boolean exists(Admin admin, String topic) {
        String physical = properties.physical(topic);
        Map<String, KafkaFuture<TopicDescription>> found =
                admin.describeTopics(Set.of(physical)).topicNameValues();
        try {
            check.look(admin, topic, answer(found.get(physical)));
            return true;
        } catch (UnknownTopicOrPartitionException | InvalidTopicException missing) {
            return false;
        }
    }

    private boolean made(Admin admin, String topic) {
        try {
            answer(admin.createTopics(Set.of(wanted(topic))).all());
            log.info("Created topic {}", properties.physical(topic));
            return true;
        } catch (TopicExistsException anotherWasFaster) {
            return true;
        } catch (InvalidTopicException never) {
            // Who sends to it learns that it cannot be, and puts the row aside.
            log.error("{} cannot be a topic: {}", topic, never.getMessage());
            return true;
        }
    }

    /** The broker stamps each record, so that no clock of ours touches retention. */
    private NewTopic wanted(String topic) {
        Retention retention = Retention.of(topic);
        return new NewTopic(
                        properties.physical(topic),
                        properties.partitions(),
                        properties.replication())
                .configs(
                        Map.of(
                                TopicConfig.CLEANUP_POLICY_CONFIG, retention.cleanupPolicy(),
                                TopicConfig.RETENTION_MS_CONFIG, Long.toString(retention.millis()),
                                TopicConfig.MESSAGE_TIMESTAMP_TYPE_CONFIG, "LogAppendTime",
                                TopicConfig.UNCLEAN_LEADER_ELECTION_ENABLE_CONFIG, "false",
                                TopicConfig.MIN_IN_SYNC_REPLICAS_CONFIG,
                                        Short.toString(properties.minInSync())));
    }

    static <T> T answer(@Nullable KafkaFuture<T> future) {
        if (future == null) {
            throw new IllegalStateException("the broker's answer lacks the topic");
        }
        try {
            return future.get(ANSWER_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException failure) {
            throw failure.getCause() instanceof RuntimeException cause
                    ? cause
                    : new IllegalStateException(failure.getCause());
        } catch (TimeoutException late) {
            throw new IllegalStateException("the broker did not answer", late);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopping", stopping);
        }
    }
}
