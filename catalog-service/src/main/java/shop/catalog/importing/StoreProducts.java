package shop.catalog.importing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import shop.catalog.jobs.Counts;
import shop.catalog.jobs.Rejection;
import shop.catalog.jobs.Settled;
import shop.catalog.products.Category;
import shop.catalog.products.OneAtATime;
import shop.catalog.products.Product;
import shop.catalog.products.ProductEvents;
import shop.catalog.products.Products;
import shop.catalog.stock.OpenStock;

/**
 * Drafted products into the catalog: created, brought up to date, or left alone. Runs inside the
 * caller's transaction, and reads and writes what all of them need together.
 */
@Component
class StoreProducts {

    private final OneAtATime oneAtATime;
    private final Products products;
    private final FileProducts fileProducts;
    private final TakenSkus takenSkus;
    private final ProductEvents events;
    private final PriceProducts priceProducts;
    private final OpenStock openStock;

    StoreProducts(
            OneAtATime oneAtATime,
            Products products,
            FileProducts fileProducts,
            TakenSkus takenSkus,
            ProductEvents events,
            PriceProducts priceProducts,
            OpenStock openStock) {
        this.oneAtATime = oneAtATime;
        this.products = products;
        this.fileProducts = fileProducts;
        this.takenSkus = takenSkus;
        this.events = events;
        this.priceProducts = priceProducts;
        this.openStock = openStock;
    }

    Settled store(List<Portion> portions, Books books) {
        oneAtATime.waitForTurn();
        List<Portion> once = once(portions, books);
        List<ProductDraft> drafts =
                once.stream().map(Portion::draft).flatMap(Optional::stream).toList();
        List<Rejection> rejected =
                new ArrayList<>(once.stream().flatMap(p -> p.rejected().stream()).toList());
        List<Applied> applied = apply(drafts, rejected);
        applied.forEach(Applied::count);
        priceProducts.price(applied);
        publish(applied);
        open(applied);
        return new Settled(
                portions.getLast().end(),
                sum(applied, Applied::products),
                sum(applied, Applied::variants),
                rejected);
    }

    private static List<Portion> once(List<Portion> portions, Books books) {
        Set<String> slugs =
                portions.stream()
                        .map(Portion::slug)
                        .filter(s -> !s.isEmpty())
                        .collect(Collectors.toSet());
        Set<String> met = new HashSet<>(slugs.isEmpty() ? Set.of() : books.met(slugs));
        return portions.stream()
                .map(p -> p.slug().isEmpty() || met.add(p.slug()) ? p : p.repeated())
                .toList();
    }

    private List<Applied> apply(List<ProductDraft> drafts, List<Rejection> rejected) {
        if (drafts.isEmpty()) {
            return List.of();
        }
        Map<String, Product> known = known(drafts);
        MatchVariants match = new MatchVariants(taken(drafts, known));
        Function<ProductDraft, Set<Category>> categories = fileProducts.of(drafts);
        List<Applied> all = new ArrayList<>();
        for (ProductDraft draft : drafts) {
            Optional<Product> old = Optional.ofNullable(known.get(draft.slug()));
            List<MatchedVariant> variants = match.match(draft, old, rejected::add);
            if (!variants.isEmpty() || draft.variants().isEmpty()) {
                all.add(apply(draft, old, variants, categories.apply(draft)));
            }
        }
        return all;
    }

    private Applied apply(
            ProductDraft draft,
            Optional<Product> known,
            List<MatchedVariant> variants,
            Set<Category> categories) {
        Product product = known.orElseGet(() -> new Product(draft.slug(), draft.description()));
        Applied applied = new Applied(product, known.isPresent());
        applied.describe(draft, categories);
        variants.forEach(applied::offer);
        applied.arrange(draft);
        if (known.isEmpty()) {
            products.save(product);
        }
        return applied;
    }

    private Map<String, Product> known(List<ProductDraft> drafts) {
        return products
                .findBySlugInOrderById(drafts.stream().map(ProductDraft::slug).toList())
                .stream()
                .collect(Collectors.toMap(Product::slug, Function.identity()));
    }

    private Map<String, String> taken(List<ProductDraft> drafts, Map<String, Product> known) {
        Stream<String> wanted =
                drafts.stream()
                        .flatMap(draft ->
                                draft.variants().stream()
                                        .map(v ->
                                                MatchedVariant.of(
                                                        v,
                                                        draft.slug(),
                                                        Optional.ofNullable(
                                                                known.get(draft.slug()))))
                                        .map(MatchedVariant::sku));
        return takenSkus.find(wanted.toList());
    }

    private void publish(Collection<Applied> applied) {
        applied.forEach(Applied::count);
        events.publish(
                applied.stream()
                        .filter(a -> a.isNew() || a.isUpdated())
                        .map(Applied::product)
                        .toList());
    }

    private void open(Collection<Applied> applied) {
        openStock.open(
                applied.stream()
                        .flatMap(a -> a.added().entrySet().stream())
                        .collect(
                                Collectors.toMap(
                                        entry -> entry.getKey().id(), Map.Entry::getValue)));
    }

    private static Counts sum(List<Applied> applied, Function<Applied, Counts> counts) {
        return applied.stream().map(counts).reduce(Counts.NONE, Counts::plus);
    }
}
