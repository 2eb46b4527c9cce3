package shop.order;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import shop.events.Event;
import shop.testsupport.BusRecord;
import shop.testsupport.TestBus;

/** What order-service told on the bus. */
public final class Facts {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private Facts() {}

    /** Waits until there are so many of a type. */
    public static List<BusRecord> of(Event order, Class<? extends Event> type, int atLeast) {
        return await().atMost(PATIENCE)
                .until(() -> of(order, type), found -> found.size() >= atLeast);
    }

    /** Those on the bus by now. */
    public static List<BusRecord> of(Event order, Class<? extends Event> type) {
        return TestBus.read("orders", order.key()).stream()
                .filter(message -> message.is(type))
                .toList();
    }
}
