package shop.catalog.products;

import java.util.List;
import shop.events.ProductChanged;

/** Told inside this process of the products that a transaction has changed, as they are now. */
public record ProductsChanged(List<ProductChanged> products) {}
