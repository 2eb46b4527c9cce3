package shop.catalog.categories;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import shop.catalog.products.CategoryChanged;
import shop.catalog.products.OneAtATime;
import shop.catalog.products.TellProducts;
import shop.defaults.precondition.IfMatch;
import shop.defaults.transaction.Transactions;

/**
 * The frame of every change of the tree: one at a time, told inside this process when it ends, and
 * the products that speak of it told anew.
 */
@Component
class ArrangeCategories {

    private final Transactions transactions;
    private final OneAtATime oneAtATime;
    private final CategoryRows rows;
    private final ApplicationEventPublisher local;
    private final TellProducts tellProducts;

    ArrangeCategories(
            Transactions transactions,
            OneAtATime oneAtATime,
            CategoryRows rows,
            ApplicationEventPublisher local,
            TellProducts tellProducts) {
        this.transactions = transactions;
        this.oneAtATime = oneAtATime;
        this.rows = rows;
        this.local = local;
        this.tellProducts = tellProducts;
    }

    /**
     * @param added gives the new category's id
     */
    long add(Supplier<Long> added) {
        return transactions.write(() -> {
            oneAtATime.waitForTurn();
            long id = added.get();
            local.publishEvent(new CategoryChanged(id));
            return id;
        });
    }

    /**
     * @throws CategoryNotFound when it is not there
     * @throws shop.defaults.precondition.StaleVersion when it is not the version that was seen
     */
    void change(long id, IfMatch ifMatch, Consumer<CategoryRow> change) {
        transactions.write(() -> {
            oneAtATime.waitForTurn();
            CategoryRow category = rows.find(id).orElseThrow(CategoryNotFound::new);
            ifMatch.check(category.version());
            change.accept(category);
            local.publishEvent(new CategoryChanged(id));
        });
        tellProducts.tell();
    }
}
