package shop.messaging;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ScheduledFuture;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.scheduling.concurrent.SimpleAsyncTaskScheduler;
import shop.messaging.bus.Topics;

/** Reads each topic from the moment it exists until the service stops. */
final class Consumers implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Consumers.class);
    private static final Duration WATCH = Duration.ofSeconds(10);

    private final List<ConcurrentMessageListenerContainer<byte[], byte[]>> running =
            new CopyOnWriteArrayList<>();
    private final SimpleAsyncTaskScheduler scheduler = new SimpleAsyncTaskScheduler();
    private final Intakes intakes;
    private final Topics topics;
    private final Containers containers;
    private volatile @Nullable ScheduledFuture<?> watch;

    Consumers(Intakes intakes, Topics topics, Containers containers) {
        this.intakes = intakes;
        this.topics = topics;
        this.containers = containers;
        scheduler.setVirtualThreads(true);
    }

    @Override
    public synchronized void start() {
        if (!isRunning()) {
            watch = scheduler.scheduleWithFixedDelay(this::restartFallen, WATCH);
            intakes.all()
                    .forEach(intake -> topics.ensure(intake.topic()).thenRun(() -> read(intake)));
        }
    }

    private synchronized void read(Intake intake) {
        if (isRunning()) {
            ConcurrentMessageListenerContainer<byte[], byte[]> container =
                    containers.of(intake, scheduler);
            running.add(container);
            container.start();
        }
    }

    /** A container ends by itself only after an error nobody foresaw, such as no memory. */
    private synchronized void restartFallen() {
        for (ConcurrentMessageListenerContainer<byte[], byte[]> container : running) {
            if (isRunning() && !container.isInExpectedState()) {
                log.error("Consumer {} had ended and starts again", container.getBeanName());
                container.stop();
                container.start();
            }
        }
    }

    /** Records of a group's topic that wait, as its consumers in this process last saw it. */
    double lag(String group) {
        return running.stream()
                .filter(container -> group.equals(container.getBeanName()))
                .flatMap(container -> container.metrics().values().stream())
                .flatMap(metrics -> metrics.entrySet().stream())
                .filter(metric -> metric.getKey().name().equals("records-lag"))
                .map(metric -> metric.getValue().metricValue())
                .mapToDouble(value -> value instanceof Double lag && lag > 0 ? lag : 0)
                .sum();
    }

    @Override
    public synchronized void stop() {
        ScheduledFuture<?> watching = watch;
        watch = null;
        if (watching != null) {
            watching.cancel(false);
        }
        running.forEach(ConcurrentMessageListenerContainer::stop);
        running.clear();
    }

    @Override
    public boolean isRunning() {
        return watch != null;
    }

    /** Later than everything a handler may need, and stopped before it. */
    @Override
    public int getPhase() {
        return Integer.MAX_VALUE - 100;
    }
}
