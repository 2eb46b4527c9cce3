package shop.catalog.editing;

import java.util.Map;
import org.springframework.stereotype.Component;
import shop.catalog.products.Product;
import shop.catalog.products.ProductStatus;
import shop.defaults.precondition.IfMatch;
import shop.defaults.transaction.Transactions;

/** Takes a product off the shop; orders and histories keep it. */
@Component
class WithdrawProduct {

    private final Transactions transactions;
    private final OpenProduct openProduct;
    private final CloseProduct closeProduct;

    WithdrawProduct(Transactions transactions, OpenProduct openProduct, CloseProduct closeProduct) {
        this.transactions = transactions;
        this.openProduct = openProduct;
        this.closeProduct = closeProduct;
    }

    /** Once more changes nothing. */
    void withdraw(long id, IfMatch ifMatch) {
        transactions.write(() -> {
            Product product = openProduct.open(id, ifMatch).product();
            boolean changed = product.describe(product.description().with(ProductStatus.WITHDRAWN));
            closeProduct.close(product, changed, Map.of());
        });
    }
}
