package shop.catalog.categories;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import shop.catalog.doors.InvalidFields;
import shop.catalog.doors.InvalidFields.Field;
import shop.catalog.products.ProductsToTell;
import shop.defaults.precondition.IfMatch;

/** Which products stand in a category: all of them anew, some more, or one less. */
@Component
class AssignProducts {

    private final ArrangeCategories arrange;
    private final CategoryRows rows;
    private final FiledProducts filed;
    private final ProductsToTell toTell;

    AssignProducts(
            ArrangeCategories arrange,
            CategoryRows rows,
            FiledProducts filed,
            ProductsToTell toTell) {
        this.arrange = arrange;
        this.rows = rows;
        this.filed = filed;
        this.toTell = toTell;
    }

    /**
     * These and no others, in this order.
     *
     * @throws InvalidFields when one is not known, or stands twice
     */
    void set(long category, List<Long> products, IfMatch ifMatch) {
        arrange.change(
                category,
                ifMatch,
                known -> {
                    check(products);
                    Set<Long> before = filed.all(category);
                    Set<Long> gone = new HashSet<>(before);
                    products.forEach(gone::remove);
                    filed.remove(category, gone);
                    add(category, products, before);
                    filed.order(category, products);
                    toTell.add(gone);
                    rows.touch(category);
                });
    }

    /**
     * @throws InvalidFields when one is not known, or stands twice
     */
    void add(long category, List<Long> products, IfMatch ifMatch) {
        arrange.change(
                category,
                ifMatch,
                known -> {
                    check(products);
                    add(category, products, filed.all(category));
                    rows.touch(category);
                });
    }

    /** Once more changes nothing. */
    void remove(long category, long product, IfMatch ifMatch) {
        arrange.change(
                category,
                ifMatch,
                known -> {
                    if (filed.all(category).contains(product)) {
                        filed.remove(category, List.of(product));
                        toTell.add(List.of(product));
                        rows.touch(category);
                    }
                });
    }

    private void add(long category, List<Long> products, Set<Long> before) {
        List<Long> added = products.stream().filter(id -> !before.contains(id)).toList();
        filed.add(category, added);
        toTell.add(added);
    }

    private void check(List<Long> products) {
        Set<Long> known = filed.known(products);
        Set<Long> seen = new HashSet<>();
        List<Field> wrong = new ArrayList<>();
        for (int i = 0; i < products.size(); i++) {
            if (!known.contains(products.get(i))) {
                wrong.add(new Field("/productIds/" + i, "is not known"));
            } else if (!seen.add(products.get(i))) {
                wrong.add(new Field("/productIds/" + i, "stands twice"));
            }
        }
        if (!wrong.isEmpty()) {
            throw new InvalidFields(wrong);
        }
    }
}
