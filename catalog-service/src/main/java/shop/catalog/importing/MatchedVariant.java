package shop.catalog.importing;

import java.util.Optional;
import shop.catalog.products.GeneratedSku;
import shop.catalog.products.Offer;
import shop.catalog.products.Product;
import shop.catalog.products.Variant;

/**
 * A drafted variant beside the one it means.
 *
 * @param known found by sku, else by option values; empty: it is new
 * @param sku what it is to be called
 */
record MatchedVariant(VariantDraft draft, Optional<Variant> known, String sku) {

    static MatchedVariant of(VariantDraft draft, String slug, Optional<Product> product) {
        Optional<Variant> known =
                product.flatMap(p ->
                        draft.sku()
                                .flatMap(sku -> p.variant(o -> o.sku().equals(sku)))
                                .or(() -> p.variant(o -> o.options().equals(draft.options()))));
        String sku =
                draft.sku()
                        .or(() -> known.map(variant -> variant.offer().sku()))
                        .orElseGet(() -> GeneratedSku.of(slug, draft.options().values()));
        return new MatchedVariant(draft, known, sku);
    }

    boolean isNamed(String other) {
        return known.map(Variant::offer).map(Offer::sku).filter(other::equals).isPresent();
    }

    MatchedVariant called(String other) {
        return new MatchedVariant(draft, known, other);
    }

    Offer offer() {
        return draft.offer(sku);
    }
}
