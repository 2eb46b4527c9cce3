package shop.catalog.articles;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import shop.catalog.articles.VariantKeys.VariantKey;
import shop.catalog.products.ProductStates;
import shop.catalog.stock.StockEvents;
import shop.catalog.stock.StockLevel;
import shop.catalog.stock.StockLevels;

@Component
class FindArticle {

    private final ProductStates products;
    private final StockLevels levels;
    private final StockEvents stockEvents;

    FindArticle(ProductStates products, StockLevels levels, StockEvents stockEvents) {
        this.products = products;
        this.levels = levels;
        this.stockEvents = stockEvents;
    }

    Optional<ArticleView> find(VariantKey key) {
        StockLevel level = levels.find(List.of(key.variantId())).get(key.variantId());
        if (level == null) {
            return Optional.empty();
        }
        return products.find(key.productId())
                .map(product -> new ArticleView(product, stockEvents.state(level)));
    }
}
