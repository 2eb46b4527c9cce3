package shop.catalog.stock;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import shop.events.StockChanged;
import shop.messaging.Outbox;
import shop.messaging.Sequenced;

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

    void opened(List<StockLevel> levels) {
        outbox.appendAll(levels.stream().map(level -> new Sequenced(state(level), 1)).toList());
    }

    /** Tells of those that crossed a border; what they are now, by what they were. */
    void moved(Map<StockLevel, StockLevel> moves) {
        tell(
                moves.entrySet().stream()
                        .filter(move ->
                                availability(move.getKey()) != availability(move.getValue()))
                        .map(Map.Entry::getValue)
                        .toList());
    }

    /** Tells of locked levels as they are. */
    void tell(Collection<StockLevel> locked) {
        if (locked.isEmpty()) {
            return;
        }
        Map<Long, Long> sequences =
                levels.nextEventSequences(locked.stream().map(StockLevel::variantId).toList());
        outbox.appendAll(
                locked.stream()
                        .map(level ->
                                new Sequenced(
                                        state(level),
                                        sequences.getOrDefault(level.variantId(), 0L)))
                        .toList());
    }
}
