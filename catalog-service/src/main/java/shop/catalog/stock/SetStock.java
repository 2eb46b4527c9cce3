package shop.catalog.stock;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** An admin states how many units there are. */
@Component
class SetStock {

    private final LockingTransaction transaction;
    private final StockLevels levels;
    private final MoveStock move;

    SetStock(LockingTransaction transaction, StockLevels levels, MoveStock move) {
        this.transaction = transaction;
        this.levels = levels;
        this.move = move;
    }

    /**
     * @param expected whether the level is still the one the admin has seen
     * @throws StockReserved when fewer than reserved are stated; nothing changes
     * @throws StaleStock when the level is another one; nothing changes
     */
    StockLevel set(long variantId, long onHand, Predicate<StockLevel> expected) {
        return transaction.call(() -> locked(variantId, onHand, expected));
    }

    private StockLevel locked(long variantId, long onHand, Predicate<StockLevel> expected) {
        Map<Long, StockLevel> locked = levels.lock(List.of(variantId));
        StockLevel before = locked.get(variantId);
        if (before == null) {
            throw new UnknownVariant(variantId);
        }
        if (!expected.test(before)) {
            throw new StaleStock();
        }
        if (onHand < before.reserved()) {
            throw new StockReserved(before);
        }
        if (onHand == before.onHand()) {
            return before;
        }
        Change change = new Change(variantId, onHand - before.onHand(), 0);
        move.move(locked, List.of(change));
        return before.after(change);
    }
}
