package shop.catalog.importing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import shop.catalog.products.GeneratedSku;
import shop.catalog.products.Product;

/** Finds the variant that each line means, and sees to it that no sku is given out twice. */
@Component
class MatchVariants {

    private final TakenSkus takenSkus;

    MatchVariants(TakenSkus takenSkus) {
        this.takenSkus = takenSkus;
    }

    /**
     * @param product empty when it is new
     * @param bad told of lines whose sku is another variant's; those are left out
     */
    List<MatchedVariant> match(
            ProductDraft draft, Optional<Product> product, Consumer<Rejection> bad) {
        List<MatchedVariant> wanted =
                draft.variants().stream()
                        .map(v -> MatchedVariant.of(v, draft.slug(), product))
                        .toList();
        Map<String, String> taken =
                takenSkus.find(wanted.stream().map(MatchedVariant::sku).toList());
        Set<String> given = new HashSet<>();
        List<MatchedVariant> matched = new ArrayList<>();
        for (MatchedVariant variant : wanted) {
            MatchedVariant free = freed(variant, draft.slug(), taken);
            if (isFree(free, taken) && given.add(free.sku())) {
                matched.add(free);
            } else {
                bad.accept(
                        Rejection.of(
                                free.draft().line(),
                                "the sku " + free.sku() + " is another variant's"));
            }
        }
        return matched;
    }

    private static MatchedVariant freed(
            MatchedVariant variant, String slug, Map<String, String> taken) {
        String owner = taken.getOrDefault(variant.sku(), slug);
        return variant.draft().sku().isPresent() || owner.equals(slug)
                ? variant
                : variant.called(GeneratedSku.distinct(variant.sku(), slug));
    }

    private static boolean isFree(MatchedVariant variant, Map<String, String> taken) {
        return !taken.containsKey(variant.sku()) || variant.isNamed(variant.sku());
    }
}
