package shop.messaging.door;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionOperations;
import shop.messaging.Outbox;
import shop.messaging.RepublishRequest;
import shop.messaging.Republished;
import shop.messaging.Republishing;

/**
 * Publishes a part of a topic once more, in one transaction. Not while the own outbox waits for the
 * bus: that would heap up what nobody takes away.
 */
final class RepublishTopic {

    private static final Logger log = LoggerFactory.getLogger(RepublishTopic.class);
    private static final Duration BACKLOG = Duration.ofSeconds(1);

    private final Map<String, Republishing> topics;
    private final Outbox outbox;
    private final TransactionOperations transaction;

    RepublishTopic(List<Republishing> topics, Outbox outbox, TransactionOperations transaction) {
        this.topics =
                topics.stream().collect(Collectors.toMap(Republishing::topic, Function.identity()));
        this.outbox = outbox;
        this.transaction = transaction;
    }

    /**
     * @throws UnknownTopic when this service does not publish it
     * @throws OutboxBehind while events of before are not sent
     */
    RepublishedView republish(String topic, RepublishRequest request, String who) {
        Republishing known = Optional.ofNullable(topics.get(topic)).orElseThrow(UnknownTopic::new);
        if (outbox.oldestUnsent().compareTo(BACKLOG) > 0) {
            throw new OutboxBehind();
        }
        Republished done = transaction.execute(_ -> known.republish(request));
        log.info("Audit: {} republished {} of {}: {}", who, done.published(), topic, request);
        return RepublishedView.of(topic, done);
    }
}
