package shop.messaging;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;

/** What to raise an alarm on; read from the tables when somebody asks. */
final class MessagingMetrics implements MeterBinder {

    private final Outbox outbox;
    private final UnsendableEvents unsendable;
    private final DeadLetters deadLetters;

    MessagingMetrics(Outbox outbox, UnsendableEvents unsendable, DeadLetters deadLetters) {
        this.outbox = outbox;
        this.unsendable = unsendable;
        this.deadLetters = deadLetters;
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
    }
}
