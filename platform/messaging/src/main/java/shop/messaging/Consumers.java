package shop.messaging;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.listener.CommonErrorHandler;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.scheduling.concurrent.SimpleAsyncTaskScheduler;
import org.springframework.util.backoff.FixedBackOff;
import shop.messaging.bus.BusProperties;
import shop.messaging.bus.KafkaClients;
import shop.messaging.bus.Topics;

/** Reads each topic from the moment it exists until the service stops. */
final class Consumers implements SmartLifecycle {

    /** A pause after a failure ends between two polls. */
    private static final Duration POLL = Duration.ofMillis(200);

    private final List<ConcurrentMessageListenerContainer<byte[], byte[]>> containers =
            new CopyOnWriteArrayList<>();
    private final Intakes intakes;
    private final Topics topics;
    private final KafkaClients clients;
    private final BusProperties bus;
    private final String application;
    private final SimpleAsyncTaskScheduler scheduler = new SimpleAsyncTaskScheduler();
    private volatile boolean running;

    Consumers(
            Intakes intakes,
            Topics topics,
            KafkaClients clients,
            BusProperties bus,
            String application) {
        this.intakes = intakes;
        this.topics = topics;
        this.clients = clients;
        this.bus = bus;
        this.application = application;
        scheduler.setVirtualThreads(true);
    }

    @Override
    public synchronized void start() {
        running = true;
        intakes.all().forEach(intake -> topics.ensure(intake.topic()).thenRun(() -> read(intake)));
    }

    private synchronized void read(Intake intake) {
        if (running) {
            ConcurrentMessageListenerContainer<byte[], byte[]> container = container(intake);
            containers.add(container);
            container.start();
        }
    }

    private ConcurrentMessageListenerContainer<byte[], byte[]> container(Intake intake) {
        String group = bus.physical(application + "." + intake.topic());
        ContainerProperties properties = new ContainerProperties(bus.physical(intake.topic()));
        properties.setGroupId(group);
        properties.setMessageListener(new RecordDoor(intake));
        properties.setAckMode(ContainerProperties.AckMode.MANUAL);
        properties.setSyncCommits(true);
        properties.setMissingTopicsFatal(false);
        properties.setPollTimeout(POLL.toMillis());
        properties.setScheduler(scheduler);
        properties.setAuthExceptionRetryInterval(Duration.ofSeconds(10));
        var container =
                new ConcurrentMessageListenerContainer<>(
                        new DefaultKafkaConsumerFactory<byte[], byte[]>(clients.consumer(group)),
                        properties);
        container.setConcurrency(bus.concurrency());
        container.setBeanName(group);
        container.setCommonErrorHandler(withoutEnd());
        return container;
    }

    /** The door lets nothing out; should it, the batch comes again and is never skipped. */
    private static CommonErrorHandler withoutEnd() {
        return new DefaultErrorHandler(new FixedBackOff(1_000, FixedBackOff.UNLIMITED_ATTEMPTS));
    }

    @Override
    public synchronized void stop() {
        running = false;
        containers.forEach(ConcurrentMessageListenerContainer::stop);
        containers.clear();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Later than everything a handler may need, and stopped before it. */
    @Override
    public int getPhase() {
        return Integer.MAX_VALUE - 100;
    }
}
