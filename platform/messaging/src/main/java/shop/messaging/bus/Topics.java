package shop.messaging.bus;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The topics this service publishes or reads. Each is created in the background once the broker
 * answers; a broker that is away stops nobody, it is asked again until it answers.
 */
public final class Topics implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Topics.class);
    private static final long FIRST_DELAY = 500;
    private static final long LAST_DELAY = 10_000;

    private final Map<String, CompletableFuture<Void>> wanted = new ConcurrentHashMap<>();
    private final ScheduledExecutorService background =
            new ScheduledThreadPoolExecutor(
                    1,
                    Thread.ofPlatform().daemon().name("topics").factory(),
                    new ThreadPoolExecutor.DiscardPolicy());
    private final KafkaClients clients;
    private final TopicCreation creation;
    // both are touched by the background thread alone
    private long delay = FIRST_DELAY;
    private @Nullable Future<?> again;

    public Topics(KafkaClients clients, BusProperties properties) {
        this.clients = clients;
        this.creation = new TopicCreation(properties);
    }

    /** Done when the topic is known to exist at the broker. */
    public CompletableFuture<Void> ensure(String topic) {
        CompletableFuture<Void> fresh = new CompletableFuture<>();
        CompletableFuture<Void> known = wanted.putIfAbsent(topic, fresh);
        if (known != null) {
            return known;
        }
        background.execute(this::createMissing);
        return fresh;
    }

    /** Whether the topic is known to exist; asks for it otherwise. Never waits. */
    public boolean exists(String topic) {
        return ensure(topic).isDone();
    }

    /** The broker seems to have lost it: looks again when somebody asks next. */
    public void forget(String topic) {
        wanted.computeIfPresent(topic, (_, known) -> known.isDone() ? null : known);
    }

    private void createMissing() {
        Set<String> missing = missing();
        if (missing.isEmpty()) {
            return;
        }
        try (Admin admin = Admin.create(clients.admin())) {
            creation.create(admin, missing).forEach(this::present);
        } catch (RuntimeException failure) {
            log.warn("Topics {} are not there yet: {}", missing, failure.toString());
        }
        if (!missing().isEmpty() && again == null) {
            again = background.schedule(this::tryAgain, delay, TimeUnit.MILLISECONDS);
            delay = Math.min(delay * 2, LAST_DELAY);
        }
    }

    private void tryAgain() {
        again = null;
        createMissing();
    }

    private void present(String topic) {
        delay = FIRST_DELAY;
        ensure(topic).complete(null);
    }

    private Set<String> missing() {
        return wanted.entrySet().stream()
                .filter(topic -> !topic.getValue().isDone())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    @Override
    public void close() {
        background.shutdownNow();
    }
}
