package shop.catalog.browsing;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import shop.catalog.products.ProductStates;
import shop.catalog.searching.FindProducts;
import shop.catalog.searching.PageQuery;
import shop.catalog.searching.ProductPage;
import shop.events.ProductChanged;

/** Products as shoppers may see them, without stock. */
@Component
class CachedProducts {

    private final ProductStates states;
    private final FindProducts findProducts;
    private final Generations generations;
    private final Cache<CacheKey<PageQuery>, ProductPage> pages;
    private final Cache<CacheKey<String>, Optional<Long>> slugs;
    private final Cache<CacheKey<Long>, ProductChanged> products;

    CachedProducts(
            ProductStates states,
            FindProducts findProducts,
            Generations generations,
            BrowsingProperties properties) {
        this.states = states;
        this.findProducts = findProducts;
        this.generations = generations;
        this.pages = cache(properties);
        this.slugs = cache(properties);
        this.products = cache(properties);
    }

    private static <K, V> Cache<K, V> cache(BrowsingProperties properties) {
        return Caffeine.newBuilder()
                .maximumSize(properties.entries())
                .expireAfterWrite(properties.age())
                .build();
    }

    ProductPage page(PageQuery query) {
        return query.dependsOnStock()
                ? findProducts.find(query)
                : pages.get(
                        new CacheKey<>(query, generations.ofLists()),
                        key -> findProducts.find(key.thing()));
    }

    List<ProductChanged> products(List<Long> ids) {
        List<CacheKey<Long>> keys =
                ids.stream().map(id -> new CacheKey<>(id, generations.of(id))).toList();
        Map<CacheKey<Long>, ProductChanged> found = products.getAll(keys, this::load);
        return keys.stream()
                .flatMap(key -> Optional.ofNullable(found.get(key)).stream())
                .filter(product -> product.status().equals("active"))
                .toList();
    }

    /**
     * @throws NotOnSale when there is no such product, or not for the public
     */
    ProductChanged require(String idOrSlug) {
        return NumericId.of(idOrSlug)
                .map(id -> products(List.of(id)).stream().findFirst())
                .orElseGet(() -> product(idOrSlug))
                .orElseThrow(NotOnSale::new);
    }

    /** A slug may have gone to another product since it was looked up. */
    private Optional<ProductChanged> product(String slug) {
        return slugs.get(
                        new CacheKey<>(slug, generations.of(slug)),
                        key -> states.find(slug).map(ProductChanged::id))
                .flatMap(id -> products(List.of(id)).stream().findFirst())
                .filter(product -> product.slug().equals(slug));
    }

    private Map<CacheKey<Long>, ProductChanged> load(Set<? extends CacheKey<Long>> wanted) {
        Map<Long, CacheKey<Long>> keys =
                wanted.stream().collect(Collectors.toMap(CacheKey::thing, key -> key));
        return states.find(keys.keySet()).stream()
                .collect(Collectors.toMap(product -> keys.get(product.id()), product -> product));
    }
}
