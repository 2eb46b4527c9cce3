package shop.catalog.editing;

import java.util.Map;
import org.springframework.stereotype.Component;
import shop.catalog.products.Product;
import shop.catalog.products.ProductStatus;
import shop.catalog.stock.LockingTransaction;
import shop.defaults.precondition.IfMatch;

/** Takes a product off the shop; orders and histories keep it. */
@Component
class WithdrawProduct {

    private final LockingTransaction transaction;
    private final OpenProduct openProduct;
    private final CloseProduct closeProduct;

    WithdrawProduct(
            LockingTransaction transaction, OpenProduct openProduct, CloseProduct closeProduct) {
        this.transaction = transaction;
        this.openProduct = openProduct;
        this.closeProduct = closeProduct;
    }

    /** Once more changes nothing. */
    void withdraw(long id, IfMatch ifMatch) {
        transaction.call(() -> {
            Product product = openProduct.open(id, ifMatch).product();
            boolean changed = product.describe(product.description().with(ProductStatus.WITHDRAWN));
            closeProduct.close(product, changed, Map.of());
            return id;
        });
    }
}
