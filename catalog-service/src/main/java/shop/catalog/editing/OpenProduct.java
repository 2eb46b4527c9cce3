package shop.catalog.editing;

import org.springframework.stereotype.Component;
import shop.catalog.products.Product;
import shop.catalog.products.ProductStates;
import shop.catalog.products.Products;
import shop.defaults.precondition.IfMatch;
import shop.events.ProductChanged;

/** Takes a product for a change: nobody else changes it until the transaction ends. */
@Component
class OpenProduct {

    private final Products products;
    private final ProductStates states;

    OpenProduct(Products products, ProductStates states) {
        this.products = products;
        this.states = states;
    }

    /** The product, and what is told of it before the change. */
    record Opened(Product product, ProductChanged state) {}

    /**
     * @throws ProductNotFound when it is not there
     * @throws shop.defaults.precondition.StaleVersion when it is not the version that was seen
     */
    Opened open(long id, IfMatch ifMatch) {
        Product product = products.findById(id).orElseThrow(ProductNotFound::new);
        ifMatch.check(product.version());
        return new Opened(product, states.find(id).orElseThrow(ProductNotFound::new));
    }
}
