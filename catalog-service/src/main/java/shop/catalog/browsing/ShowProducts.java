package shop.catalog.browsing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import shop.catalog.stock.StockEvents;
import shop.catalog.stock.StockLevel;
import shop.catalog.stock.StockLevels;
import shop.events.ProductChanged;
import shop.events.ProductChanged.Variant;

/** Joins products with what is left of them, by one indexed read. */
@Component
public class ShowProducts {

    private final StockLevels levels;
    private final StockEvents words;

    ShowProducts(StockLevels levels, StockEvents words) {
        this.levels = levels;
        this.words = words;
    }

    /**
     * @param currency to show prices in; the shop's own when absent
     */
    public List<ProductView> show(List<ProductChanged> products, Optional<String> currency) {
        Map<Long, StockLevel> stock = stock(products);
        return products.stream()
                .map(product -> ProductView.of(product, currency, id -> onSale(id, stock)))
                .toList();
    }

    AvailabilityView availability(ProductChanged product) {
        Map<Long, StockLevel> stock = stock(List.of(product));
        return AvailabilityView.of(product, id -> onSale(id, stock));
    }

    private Map<Long, StockLevel> stock(List<ProductChanged> products) {
        return levels.find(
                products.stream().flatMap(p -> p.variants().stream()).map(Variant::id).toList());
    }

    private StockOnSale onSale(long variantId, Map<Long, StockLevel> stock) {
        StockLevel level = stock.getOrDefault(variantId, new StockLevel(variantId, 0, 0, 0));
        return new StockOnSale(words.availability(level).word(), level.available());
    }
}
