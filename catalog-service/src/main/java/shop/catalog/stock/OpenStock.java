package shop.catalog.stock;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Gives a new variant its first stock. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class OpenStock {

    private final StockLevels levels;
    private final StockEvents events;

    OpenStock(StockLevels levels, StockEvents events) {
        this.levels = levels;
        this.events = events;
    }

    public void open(long variantId, long onHand) {
        open(Map.of(variantId, onHand));
    }

    /** The same for many. */
    public void open(Map<Long, Long> onHand) {
        List<StockLevel> opened =
                onHand.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(stock -> new StockLevel(stock.getKey(), stock.getValue(), 0, 1))
                        .toList();
        if (!opened.isEmpty()) {
            levels.insert(opened);
            events.opened(opened);
        }
    }
}
