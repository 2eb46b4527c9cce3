package shop.catalog.stock;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import shop.defaults.precondition.IfMatch;
import shop.defaults.transaction.Transactions;

/** Units come or go by another way than a sale, and it is written down who said so. */
@Component
class AdjustStock {

    private static final long MOST = 1_000_000_000;

    private final Transactions transactions;
    private final StockLevels levels;
    private final MoveStock move;
    private final Adjustments adjustments;

    AdjustStock(
            Transactions transactions,
            StockLevels levels,
            MoveStock move,
            Adjustments adjustments) {
        this.transactions = transactions;
        this.levels = levels;
        this.move = move;
        this.adjustments = adjustments;
    }

    /** By so many units, as a member of staff says. */
    record Wanted(long delta, AdjustmentReason reason, @Nullable String note, UUID by) {}

    /**
     * @throws StockReserved when fewer than reserved would be left; nothing changes
     * @throws TooMuchStock when more would be there than can be counted; nothing changes
     */
    AdjustmentView adjust(long variantId, Wanted wanted, IfMatch ifMatch) {
        return transactions.write(() -> {
            Map<Long, StockLevel> locked = lock(variantId, ifMatch);
            return adjusted(locked, variantId, wanted);
        });
    }

    /**
     * So many are there, whatever was believed before.
     *
     * @throws StockReserved when fewer than reserved are stated; nothing changes
     */
    StockLevel set(long variantId, long onHand, UUID by, IfMatch ifMatch) {
        return transactions.write(() -> {
            Map<Long, StockLevel> locked = lock(variantId, ifMatch);
            StockLevel before = level(locked, variantId);
            if (before.onHand() == onHand) {
                return before;
            }
            long delta = onHand - before.onHand();
            adjusted(
                    locked,
                    variantId,
                    new Wanted(delta, AdjustmentReason.CORRECTION, "level set", by));
            return before.after(new Change(variantId, delta, 0));
        });
    }

    private Map<Long, StockLevel> lock(long variantId, IfMatch ifMatch) {
        Map<Long, StockLevel> locked = levels.lock(List.of(variantId));
        ifMatch.check(level(locked, variantId).version());
        return locked;
    }

    private static StockLevel level(Map<Long, StockLevel> locked, long variantId) {
        StockLevel level = locked.get(variantId);
        if (level == null) {
            throw new UnknownVariant(variantId);
        }
        return level;
    }

    private AdjustmentView adjusted(Map<Long, StockLevel> locked, long variantId, Wanted wanted) {
        StockLevel before = level(locked, variantId);
        Change change = new Change(variantId, wanted.delta(), 0);
        StockLevel after = before.after(change);
        if (after.onHand() < after.reserved()) {
            throw new StockReserved(before);
        }
        if (after.onHand() > MOST) {
            throw new TooMuchStock();
        }
        move.move(locked, List.of(change));
        return AdjustmentView.of(
                after,
                adjustments.add(
                        after, wanted.delta(), wanted.reason(), wanted.note(), wanted.by()));
    }
}
