package shop.catalog.editing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import shop.catalog.products.GeneratedSku;
import shop.catalog.products.Product;
import shop.catalog.products.Variant;

/** The skus of variants: as sent, as they were, or made from the product's slug and the options. */
@Component
class NameVariant {

    private final Skus skus;

    NameVariant(Skus skus) {
        this.skus = skus;
    }

    /**
     * @return one for each, in their order
     * @throws SkuTaken when one is another variant's, or stands twice
     */
    List<String> skus(Product product, List<WantedVariant> wanted) {
        List<List<String>> wishes = wanted.stream().map(v -> wishes(product, v)).toList();
        Map<String, Long> owners = skus.owners(wishes.stream().flatMap(List::stream).toList());
        Set<String> given = new HashSet<>();
        List<String> named = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            WantedVariant variant = wanted.get(i);
            List<String> wish = wishes.get(i);
            String sku =
                    wish.stream()
                            .filter(s -> !isTaken(s, variant, owners))
                            .findFirst()
                            .orElseThrow(() -> taken(wish.getLast(), variant));
            if (!given.add(sku)) {
                throw taken(sku, variant);
            }
            named.add(sku);
        }
        return named;
    }

    /** The one it shall have; a made one may become another. */
    private static List<String> wishes(Product product, WantedVariant variant) {
        return Optional.ofNullable(variant.request().sku())
                .or(() -> variant.known().map(v -> v.offer().sku()))
                .map(List::of)
                .orElseGet(() -> generated(product.slug(), variant));
    }

    private static List<String> generated(String slug, WantedVariant variant) {
        String sku = GeneratedSku.of(slug, variant.request().choices().values());
        return List.of(sku, GeneratedSku.distinct(sku, slug));
    }

    private static boolean isTaken(String sku, WantedVariant variant, Map<String, Long> owners) {
        Long owner = owners.get(sku);
        return owner != null && variant.known().map(Variant::id).filter(owner::equals).isEmpty();
    }

    private static SkuTaken taken(String sku, WantedVariant variant) {
        return new SkuTaken(sku, variant.pointer() + "/sku");
    }
}
