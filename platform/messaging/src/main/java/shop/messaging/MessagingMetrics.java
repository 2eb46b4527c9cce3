package shop.messaging;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import shop.messaging.bus.Subscription;

/** What to raise an alarm on; read when somebody asks. */
final class MessagingMetrics implements MeterBinder {

    private final Outbox outbox;
    private final UnsendableEvents unsendable;
    private final DeadLetters deadLetters;
    private final Subscriptions subscriptions;
    private final Consumers consumers;

    MessagingMetrics(
            Outbox outbox,
            UnsendableEvents unsendable,
            DeadLetters deadLetters,
            Subscriptions subscriptions,
            Consumers consumers) {
        this.outbox = outbox;
        this.unsendable = unsendable;
        this.deadLetters = deadLetters;
        this.subscriptions = subscriptions;
        this.consumers = consumers;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("shop.outbox.backlog", outbox, Outbox::backlog)
                .description("Events that wait for the bus, counted up to 10,000")
                .register(registry);
        Gauge.builder("shop.outbox.oldest", outbox, box -> box.oldestUnsent().toMillis() / 1000.0)
                .baseUnit("seconds")
                .description("Age of the oldest event that waits for the bus")
                .register(registry);
        Gauge.builder("shop.outbox.dead", unsendable, UnsendableEvents::count)
                .description("Events that cannot be sent")
                .register(registry);
        Gauge.builder("shop.dead.letters", deadLetters, DeadLetters::count)
                .description("Records that could not be handled, and those parked behind them")
                .register(registry);
        subscriptions.all().forEach(read -> lag(read, registry));
    }

    private void lag(Subscription read, MeterRegistry registry) {
        Gauge.builder("shop.consumer.lag", consumers, all -> all.lag(read.group()))
                .tag("topic", read.topic())
                .description("Records that wait, as this process's consumers last saw it")
                .register(registry);
    }
}
