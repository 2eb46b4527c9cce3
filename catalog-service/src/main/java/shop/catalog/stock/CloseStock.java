package shop.catalog.stock;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Ends the stock of a variant that is to be deleted. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class CloseStock {

    private final StockLevels levels;

    CloseStock(StockLevels levels) {
        this.levels = levels;
    }

    /**
     * @throws VariantHeld when a checkout holds stock of it
     * @throws VariantSold when it was ever sold: a cancelled order puts its goods back here
     */
    public void close(long variantId) {
        StockLevel level = levels.lock(List.of(variantId)).get(variantId);
        if (level != null && level.reserved() > 0) {
            throw new VariantHeld();
        }
        if (levels.wasSold(variantId)) {
            throw new VariantSold();
        }
        levels.delete(variantId);
    }
}
