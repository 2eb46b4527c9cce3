package shop.catalog.editing;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import shop.catalog.products.Option;
import shop.catalog.products.Product;
import shop.catalog.products.Variant;
import shop.catalog.stock.CloseStock;
import shop.defaults.precondition.IfMatch;
import shop.defaults.transaction.Transactions;

/** Deletes a variant that nobody has bought or is buying. */
@Component
class RemoveVariant {

    private final Transactions transactions;
    private final OpenProduct openProduct;
    private final CloseStock closeStock;
    private final CloseProduct closeProduct;

    RemoveVariant(
            Transactions transactions,
            OpenProduct openProduct,
            CloseStock closeStock,
            CloseProduct closeProduct) {
        this.transactions = transactions;
        this.openProduct = openProduct;
        this.closeStock = closeStock;
        this.closeProduct = closeProduct;
    }

    /**
     * @throws VariantNotFound when the product has no such variant
     * @throws shop.catalog.stock.VariantHeld when a checkout holds stock of it
     * @throws shop.catalog.stock.VariantSold when an order refers to it
     */
    void remove(long productId, long variantId, IfMatch ifMatch) {
        transactions.write(() -> {
            Product product = openProduct.open(productId, ifMatch).product();
            Variant variant = product.variant(variantId).orElseThrow(VariantNotFound::new);
            closeStock.close(List.of(variantId));
            product.remove(variant);
            product.arrange(product.options().stream().map(Option::name).toList());
            closeProduct.close(product, true, Map.of());
        });
    }
}
