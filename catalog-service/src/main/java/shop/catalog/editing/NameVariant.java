package shop.catalog.editing;

import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import shop.catalog.products.GeneratedSku;
import shop.catalog.products.Product;
import shop.catalog.products.Variant;

/** The sku of a variant: as sent, as it was, or made from the product's slug and its options. */
@Component
class NameVariant {

    private final Skus skus;

    NameVariant(Skus skus) {
        this.skus = skus;
    }

    /**
     * @param given skus that this request gave out before; the answer is added
     * @throws SkuTaken when it is another variant's
     */
    String sku(Product product, WantedVariant variant, Set<String> given) {
        String sku =
                Optional.ofNullable(variant.request().sku())
                        .or(() -> variant.known().map(v -> v.offer().sku()))
                        .orElseGet(() -> generated(product.slug(), variant));
        if (isTaken(sku, variant) || !given.add(sku)) {
            throw new SkuTaken(sku, variant.pointer() + "/sku");
        }
        return sku;
    }

    private String generated(String slug, WantedVariant variant) {
        String sku = GeneratedSku.of(slug, variant.request().choices().values());
        return isTaken(sku, variant) ? GeneratedSku.distinct(sku, slug) : sku;
    }

    private boolean isTaken(String sku, WantedVariant variant) {
        Optional<Long> owner = skus.owner(sku);
        return owner.isPresent() && !owner.equals(variant.known().map(Variant::id));
    }
}
