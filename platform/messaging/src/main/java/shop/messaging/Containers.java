package shop.messaging;

import java.time.Duration;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.listener.CommonErrorHandler;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.util.backoff.FixedBackOff;
import shop.messaging.bus.BusProperties;
import shop.messaging.bus.KafkaClients;

/** Makes the listener container of a topic. */
final class Containers {

    /** A pause after a failure ends between two polls. */
    private static final Duration POLL = Duration.ofMillis(200);

    private final KafkaClients clients;
    private final BusProperties bus;
    private final Subscriptions subscriptions;

    Containers(KafkaClients clients, BusProperties bus, Subscriptions subscriptions) {
        this.clients = clients;
        this.bus = bus;
        this.subscriptions = subscriptions;
    }

    ConcurrentMessageListenerContainer<byte[], byte[]> of(Intake intake, TaskScheduler scheduler) {
        String group = subscriptions.group(intake.topic());
        var container =
                new ConcurrentMessageListenerContainer<>(
                        new DefaultKafkaConsumerFactory<byte[], byte[]>(
                                clients.consumer(group, intake.patience())),
                        properties(intake, group, scheduler));
        container.setConcurrency(bus.concurrency());
        container.setBeanName(group);
        container.setCommonErrorHandler(withoutEnd());
        return container;
    }

    private ContainerProperties properties(Intake intake, String group, TaskScheduler scheduler) {
        ContainerProperties properties = new ContainerProperties(bus.physical(intake.topic()));
        properties.setGroupId(group);
        properties.setMessageListener(new RecordDoor(intake));
        properties.setAckMode(ContainerProperties.AckMode.MANUAL);
        properties.setSyncCommits(true);
        properties.setMissingTopicsFatal(false);
        properties.setPollTimeout(POLL.toMillis());
        properties.setScheduler(scheduler);
        properties.setAuthExceptionRetryInterval(Duration.ofSeconds(10));
        return properties;
    }

    /** The door lets nothing out; should it, the batch comes again and is never skipped. */
    private static CommonErrorHandler withoutEnd() {
        return new DefaultErrorHandler(new FixedBackOff(1_000, FixedBackOff.UNLIMITED_ATTEMPTS));
    }
}
