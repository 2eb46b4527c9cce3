package shop.catalog.stock;

import org.springframework.stereotype.Component;
import shop.events.StockChanged;
import shop.messaging.Outbox;

/** The only place that turns stock levels into words for others. */
@Component
public class StockEvents {

    private final StockProperties properties;
    private final StockLevels levels;
    private final Outbox outbox;

    StockEvents(StockProperties properties, StockLevels levels, Outbox outbox) {
        this.properties = properties;
        this.levels = levels;
        this.outbox = outbox;
    }

    public Availability availability(StockLevel level) {
        return Availability.of(level.available(), properties.low());
    }

    /** The level as the bus would be told of it. */
    public StockChanged state(StockLevel level) {
        return new StockChanged(level.variantId(), availability(level).word(), level.version());
    }

    void opened(StockLevel level) {
        outbox.append(state(level), 1);
    }

    void moved(StockLevel before, StockLevel after) {
        if (availability(before) != availability(after)) {
            outbox.append(state(after), levels.nextEventSequence(after.variantId()));
        }
    }
}
