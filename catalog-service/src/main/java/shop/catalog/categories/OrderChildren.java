package shop.catalog.categories;

import java.util.List;
import org.springframework.stereotype.Component;
import shop.catalog.doors.InvalidFields;
import shop.defaults.precondition.IfMatch;

/** The children of a category in another order. */
@Component
class OrderChildren {

    private final ArrangeCategories arrange;
    private final CategoryRows rows;

    OrderChildren(ArrangeCategories arrange, CategoryRows rows) {
        this.arrange = arrange;
        this.rows = rows;
    }

    /**
     * @throws InvalidFields when the ids are not its children, each once
     */
    void order(long id, List<Long> ids, IfMatch ifMatch) {
        arrange.change(
                id,
                ifMatch,
                known -> {
                    List<Long> children =
                            rows.children(id).stream().map(CategoryRow::id).sorted().toList();
                    if (!children.equals(ids.stream().sorted().toList())) {
                        throw new InvalidFields(
                                "/ids", "must be the category's children, each once");
                    }
                    rows.order(ids);
                    rows.touch(id);
                });
    }
}
