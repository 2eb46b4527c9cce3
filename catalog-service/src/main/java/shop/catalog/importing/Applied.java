package shop.catalog.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
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
    private final List<MatchedVariant> matched = new ArrayList<>();
    private boolean changed;
    private boolean counted;
    private final Set<String> changedVariants = new HashSet<>();
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
        matched.add(variant);
        variants =
                variants.plus(
                        variant.known().map(v -> offer(v, variant)).orElseGet(() -> add(variant)));
    }

    /** Its prices in further currencies are others by now. */
    void priced(MatchedVariant variant) {
        if (!changedVariants.contains(variant.sku())) {
            changedVariants.add(variant.sku());
            variants = variants.plus(new Counts(0, 1, -1));
        }
        changed = true;
    }

    private Counts offer(Variant old, MatchedVariant variant) {
        if (product.offer(old, variant.offer())) {
            changed = true;
            changedVariants.add(variant.sku());
            return Counts.UPDATED;
        }
        return Counts.UNCHANGED;
    }

    private Counts add(MatchedVariant variant) {
        added.put(product.add(variant.offer()), variant.draft().quantity());
        changedVariants.add(variant.sku());
        changed = true;
        return Counts.CREATED;
    }

    void arrange(ProductDraft draft) {
        changed |=
                draft.options()
                        .map(product::choose)
                        .orElseGet(() -> product.arrange(draft.optionNames()));
    }

    boolean speaksOfPrices() {
        return matched.stream().anyMatch(variant -> !variant.draft().prices().isEmpty());
    }

    /** Its variants of which the file speaks, by id; new ones have theirs once they are saved. */
    Map<Long, MatchedVariant> offered() {
        Map<Long, MatchedVariant> offered = new HashMap<>();
        for (MatchedVariant variant : matched) {
            product.variant(offer -> offer.sku().equals(variant.sku()))
                    .ifPresent(v -> offered.put(v.id(), variant));
        }
        return offered;
    }

    /** Counts the change, once: before anything of it is written, or when a price is all of it. */
    void count() {
        if (isUpdated() && !counted) {
            product.changed();
            counted = true;
        }
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
