package shop.catalog.browsing;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import shop.catalog.stock.StockEvents;
import shop.catalog.stock.StockLevel;
import shop.catalog.stock.StockLevels;
import shop.events.ProductChanged;
import shop.events.ProductChanged.Variant;

/** Joins products with what is left of them, by one indexed read. */
@Component
class ShowProducts {

    private final StockLevels levels;
    private final StockEvents words;

    ShowProducts(StockLevels levels, StockEvents words) {
        this.levels = levels;
        this.words = words;
    }

    List<ProductView> show(List<ProductChanged> products) {
        Map<Long, StockLevel> stock =
                levels.find(
                        products.stream()
                                .flatMap(p -> p.variants().stream())
                                .map(Variant::id)
                                .toList());
        return products.stream().map(p -> ProductView.of(p, id -> onSale(id, stock))).toList();
    }

    private StockOnSale onSale(long variantId, Map<Long, StockLevel> stock) {
        StockLevel level = stock.getOrDefault(variantId, new StockLevel(variantId, 0, 0, 0));
        return new StockOnSale(words.availability(level).word(), level.available());
    }
}
