package shop.catalog.editing;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import shop.catalog.browsing.ProductView;
import shop.catalog.browsing.ShowProducts;
import shop.catalog.products.ProductStates;

/** Products as the shop shows them, whatever their status, and past every cache. */
@Component
class ShowProduct {

    private final ProductStates states;
    private final ShowProducts showProducts;

    ShowProduct(ProductStates states, ShowProducts showProducts) {
        this.states = states;
        this.showProducts = showProducts;
    }

    ProductView show(long id) {
        return show(List.of(id)).stream().findFirst().orElseThrow(ProductNotFound::new);
    }

    List<ProductView> show(List<Long> ids) {
        return showProducts.show(states.find(ids), Optional.empty());
    }
}
