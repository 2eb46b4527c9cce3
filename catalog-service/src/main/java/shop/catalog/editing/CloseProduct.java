package shop.catalog.editing;

import java.util.Map;
import org.springframework.stereotype.Component;
import shop.catalog.products.Product;
import shop.catalog.products.ProductEvents;
import shop.catalog.products.Variant;
import shop.catalog.stock.OpenStock;

/** Ends a change: one new version, told once, and first stock for what is new. */
@Component
class CloseProduct {

    private final ProductEvents events;
    private final OpenStock openStock;

    CloseProduct(ProductEvents events, OpenStock openStock) {
        this.events = events;
        this.openStock = openStock;
    }

    /**
     * @param changed false: nothing is written or told
     */
    void close(Product product, boolean changed, Map<Variant, Long> added) {
        if (changed) {
            product.changed();
            events.publish(product);
        }
        added.forEach((variant, onHand) -> openStock.open(variant.id(), onHand));
    }
}
