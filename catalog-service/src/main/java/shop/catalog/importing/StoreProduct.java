package shop.catalog.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import shop.catalog.products.Category;
import shop.catalog.products.FindCategory;
import shop.catalog.products.OneAtATime;
import shop.catalog.products.Product;
import shop.catalog.products.ProductEvents;
import shop.catalog.products.Products;
import shop.catalog.stock.LockingTransaction;
import shop.catalog.stock.OpenStock;

/** One drafted product into the catalog: created, brought up to date, or left alone. */
@Component
class StoreProduct {

    private final LockingTransaction transaction;
    private final OneAtATime oneAtATime;
    private final Products products;
    private final FindCategory findCategory;
    private final MatchVariants matchVariants;
    private final ProductEvents events;
    private final OpenStock openStock;

    StoreProduct(
            LockingTransaction transaction,
            OneAtATime oneAtATime,
            Products products,
            FindCategory findCategory,
            MatchVariants matchVariants,
            ProductEvents events,
            OpenStock openStock) {
        this.transaction = transaction;
        this.oneAtATime = oneAtATime;
        this.products = products;
        this.findCategory = findCategory;
        this.matchVariants = matchVariants;
        this.events = events;
        this.openStock = openStock;
    }

    Stored store(ProductDraft draft) {
        return transaction.call(() -> stored(draft));
    }

    private Stored stored(ProductDraft draft) {
        oneAtATime.waitForTurn();
        List<Rejection> rejected = new ArrayList<>();
        Optional<Product> known = products.findBySlug(draft.slug());
        List<MatchedVariant> variants = matchVariants.match(draft, known, rejected::add);
        if (variants.isEmpty()) {
            return new Stored(Counts.NONE, Counts.NONE, rejected);
        }
        Product product = known.orElseGet(() -> new Product(draft.slug(), draft.description()));
        Applied applied = new Applied(product);
        applied.describe(draft, categories(draft));
        variants.forEach(applied::offer);
        applied.arrange(draft.optionNames());
        Counts counts = known.isEmpty() ? created(product) : updated(product, applied.changed());
        applied.added().forEach((variant, quantity) -> openStock.open(variant.id(), quantity));
        return new Stored(counts, applied.variants(), rejected);
    }

    private Set<Category> categories(ProductDraft draft) {
        return draft.categoryPath().isEmpty()
                ? Set.of()
                : Set.of(findCategory.find(draft.categoryPath()));
    }

    private Counts created(Product product) {
        products.save(product);
        events.publish(product);
        return Counts.CREATED;
    }

    private Counts updated(Product product, boolean changed) {
        if (!changed) {
            return Counts.UNCHANGED;
        }
        product.changed();
        events.publish(product);
        return Counts.UPDATED;
    }
}
