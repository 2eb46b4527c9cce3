package shop.catalog.stock;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Moves locked stock, and has the bus told of every variant whose availability crossed a border.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class MoveStock {

    private final StockLevels levels;
    private final StockEvents events;

    MoveStock(StockLevels levels, StockEvents events) {
        this.levels = levels;
        this.events = events;
    }

    /**
     * All or nothing.
     *
     * @param locked the levels as {@link StockLevels#lock} gave them in this transaction
     * @param changes at most one for each variant
     * @throws IllegalStateException when a change does not fit its level; nothing may be committed
     *     then
     */
    public void move(Map<Long, StockLevel> locked, List<Change> changes) {
        if (levels.apply(changes) != changes.size()) {
            throw new IllegalStateException("stock does not allow " + changes);
        }
        Map<StockLevel, StockLevel> moves = new LinkedHashMap<>();
        for (Change change : changes) {
            StockLevel before = locked.get(change.variantId());
            if (before != null) {
                moves.put(before, before.after(change));
            }
        }
        events.moved(moves);
    }
}
