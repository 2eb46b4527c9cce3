package shop.catalog.stock;

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
        StockLevel level = new StockLevel(variantId, onHand, 0, 1);
        levels.insert(level);
        events.opened(level);
    }
}
