package shop.catalog.importing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import shop.catalog.products.Category;
import shop.catalog.products.Product;
import shop.catalog.products.Variant;

/** A product on its way to what its draft says; remembers what really changed. */
class Applied {

    private final Product product;
    private final Map<Variant, Long> added = new LinkedHashMap<>();
    private boolean changed;
    private Counts variants = Counts.NONE;

    Applied(Product product) {
        this.product = product;
    }

    void describe(ProductDraft draft, Set<Category> categories) {
        changed |= product.describe(draft.description());
        changed |= product.file(categories);
    }

    void offer(MatchedVariant variant) {
        variants =
                variants.plus(
                        variant.known().map(v -> offer(v, variant)).orElseGet(() -> add(variant)));
    }

    private Counts offer(Variant known, MatchedVariant variant) {
        if (product.offer(known, variant.offer())) {
            changed = true;
            return Counts.UPDATED;
        }
        return Counts.UNCHANGED;
    }

    private Counts add(MatchedVariant variant) {
        added.put(product.add(variant.offer()), variant.draft().quantity());
        changed = true;
        return Counts.CREATED;
    }

    void arrange(List<String> optionNames) {
        changed |= product.arrange(optionNames);
    }

    boolean changed() {
        return changed;
    }

    Counts variants() {
        return variants;
    }

    /** New variants with the stock they begin with. */
    Map<Variant, Long> added() {
        return added;
    }
}
