package shop.catalog.browsing;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import shop.catalog.products.ProductStates;
import shop.events.ProductChanged;

/** Products as shoppers may see them, without stock. */
@Component
class CachedProducts {

    private final ProductStates states;
    private final ProductPages pages;
    private final Cache<ProductQuery, ProductPage> pageCache;
    private final Cache<String, Optional<ProductChanged>> slugCache;
    private final Cache<Long, ProductChanged> productCache;

    CachedProducts(ProductStates states, ProductPages pages, BrowsingProperties properties) {
        this.states = states;
        this.pages = pages;
        this.pageCache = cache(properties);
        this.slugCache = cache(properties);
        this.productCache = cache(properties);
    }

    private static <K, V> Cache<K, V> cache(BrowsingProperties properties) {
        return Caffeine.newBuilder()
                .maximumSize(properties.entries())
                .expireAfterWrite(properties.age())
                .build();
    }

    ProductPage page(ProductQuery query) {
        return pageCache.get(query, pages::find);
    }

    List<ProductChanged> products(List<Long> ids) {
        Map<Long, ProductChanged> found = productCache.getAll(ids, this::load);
        return ids.stream()
                .flatMap(id -> Optional.ofNullable(found.get(id)).stream())
                .filter(CachedProducts::isPublic)
                .toList();
    }

    Optional<ProductChanged> product(String slug) {
        return slugCache.get(slug, states::find).filter(CachedProducts::isPublic);
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void drop(ProductChanged changed) {
        pageCache.invalidateAll();
        slugCache.invalidate(changed.slug());
        productCache.invalidate(changed.id());
    }

    private Map<Long, ProductChanged> load(Set<? extends Long> ids) {
        Collection<Long> wanted = Set.copyOf(ids);
        return states.find(wanted).stream()
                .collect(Collectors.toMap(ProductChanged::id, Function.identity()));
    }

    private static boolean isPublic(ProductChanged product) {
        return product.status().equals("active");
    }
}
