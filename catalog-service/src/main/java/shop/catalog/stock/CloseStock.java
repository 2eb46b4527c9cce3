package shop.catalog.stock;

import java.util.Collection;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Ends the stock of variants that are to be deleted. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class CloseStock {

    private final StockLevels levels;

    CloseStock(StockLevels levels) {
        this.levels = levels;
    }

    /**
     * All or nothing: the transaction must not be committed when one is refused.
     *
     * @throws VariantHeld when a checkout holds stock of one
     * @throws VariantSold when one was ever sold: a cancelled order puts its goods back here
     */
    public void close(Collection<Long> variantIds) {
        Map<Long, StockLevel> locked = levels.lock(variantIds);
        if (locked.values().stream().anyMatch(level -> level.reserved() > 0)) {
            throw new VariantHeld();
        }
        if (levels.deleteUnsold(variantIds) < locked.size()) {
            throw new VariantSold();
        }
    }
}
