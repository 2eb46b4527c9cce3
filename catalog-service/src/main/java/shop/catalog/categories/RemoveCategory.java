package shop.catalog.categories;

import org.springframework.stereotype.Component;
import shop.defaults.precondition.IfMatch;

/** Deletes a category that has neither products nor sub-categories. */
@Component
class RemoveCategory {

    private final ArrangeCategories arrange;
    private final CategoryRows rows;

    RemoveCategory(ArrangeCategories arrange, CategoryRows rows) {
        this.arrange = arrange;
        this.rows = rows;
    }

    /**
     * @throws CategoryNotEmpty otherwise; nothing changes
     */
    void remove(long id, IfMatch ifMatch) {
        arrange.change(
                id,
                ifMatch,
                known -> {
                    if (rows.hasProducts(id) || !rows.children(id).isEmpty()) {
                        throw new CategoryNotEmpty();
                    }
                    rows.delete(id);
                });
    }
}
