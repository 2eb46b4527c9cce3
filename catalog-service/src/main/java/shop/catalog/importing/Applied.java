package shop.catalog.importing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import shop.catalog.jobs.Counts;
import shop.catalog.products.Category;
import shop.catalog.products.Description;
import shop.catalog.products.Product;
import shop.catalog.products.Variant;

/** A product on its way to what its draft says; remembers what really changed. */
class Applied {

    private final Product product;
    private final boolean known;
    private final Map<Variant, Long> added = new LinkedHashMap<>();
    private boolean changed;
    private Counts variants = Counts.NONE;

    Applied(Product product, boolean known) {
        this.product = product;
        this.known = known;
    }

    void describe(ProductDraft draft, Set<Category> categories) {
        changed |= product.describe(description(draft));
        changed |= product.file(categories);
    }

    private Description description(ProductDraft draft) {
        return draft.attributesTold()
                ? draft.description()
                : draft.description().withAttributes(product.description().attributes());
    }

    void offer(MatchedVariant variant) {
        variants =
                variants.plus(
                        variant.known().map(v -> offer(v, variant)).orElseGet(() -> add(variant)));
    }

    private Counts offer(Variant old, MatchedVariant variant) {
        if (product.offer(old, variant.offer())) {
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

    void arrange(ProductDraft draft) {
        changed |= product.arrange(draft.optionNames());
    }

    Product product() {
        return product;
    }

    boolean isNew() {
        return !known;
    }

    boolean isUpdated() {
        return known && changed;
    }

    Counts products() {
        return isNew() ? Counts.CREATED : isUpdated() ? Counts.UPDATED : Counts.UNCHANGED;
    }

    Counts variants() {
        return variants;
    }

    /** New variants with the stock they begin with. */
    Map<Variant, Long> added() {
        return added;
    }
}
