package shop.catalog.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import shop.catalog.jobs.Rejection;
import shop.catalog.products.GeneratedSku;
import shop.catalog.products.Product;

/** Finds the variant that each line means, and sees to it that no sku is given out twice. */
final class MatchVariants {

    private final Map<String, String> taken;

    /**
     * @param taken skus that are given out, with their product's slug; grows by those given here
     */
    MatchVariants(Map<String, String> taken) {
        this.taken = taken;
    }

    /**
     * @param product empty when it is new
     * @param bad told of lines whose sku is another variant's; those are left out
     */
    List<MatchedVariant> match(
            ProductDraft draft, Optional<Product> product, Consumer<Rejection> bad) {
        List<MatchedVariant> matched = new ArrayList<>();
        for (VariantDraft wanted : draft.variants()) {
            MatchedVariant variant = freed(MatchedVariant.of(wanted, draft.slug(), product), draft);
            if (isFree(variant, matched)) {
                taken.put(variant.sku(), draft.slug());
                matched.add(variant);
            } else {
                String reason = "the sku " + variant.sku() + " is another variant's";
                bad.accept(new Rejection(wanted.line(), draft.slug(), reason));
            }
        }
        return matched;
    }

    private MatchedVariant freed(MatchedVariant variant, ProductDraft draft) {
        String owner = taken.getOrDefault(variant.sku(), draft.slug());
        return variant.draft().sku().isPresent() || owner.equals(draft.slug())
                ? variant
                : variant.called(GeneratedSku.distinct(variant.sku(), draft.slug()));
    }

    private boolean isFree(MatchedVariant variant, List<MatchedVariant> matched) {
        return matched.stream().noneMatch(other -> other.sku().equals(variant.sku()))
                && (!taken.containsKey(variant.sku()) || variant.isNamed(variant.sku()));
    }
}
