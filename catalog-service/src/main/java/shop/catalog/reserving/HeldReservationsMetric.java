package shop.catalog.reserving;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Watches for the impossible: a checkout ends within a minute, so nothing is held for ten. */
@Component
class HeldReservationsMetric implements MeterBinder {

    private static final Duration TOO_LONG = Duration.ofMinutes(10);

    private final HeldReservations held;

    HeldReservationsMetric(HeldReservations held) {
        this.held = held;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("shop.reservations.overdue", () -> held.count(TOO_LONG))
                .description("Reservations held for more than ten minutes; zero when all is well")
                .register(registry);
    }
}
