package shop.catalog.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import shop.catalog.products.Products;

/** Brings the prices in further currencies to what the file says, where it speaks of them. */
@Component
class PriceProducts {

    private final Products products;
    private final FurtherPrices furtherPrices;

    PriceProducts(Products products, FurtherPrices furtherPrices) {
        this.products = products;
        this.furtherPrices = furtherPrices;
    }

    /** Marks what it changes; before that, new variants are written, since prices refer to them. */
    void price(List<Applied> applied) {
        List<Applied> priced = applied.stream().filter(Applied::speaksOfPrices).toList();
        if (priced.isEmpty()) {
            return;
        }
        products.flush();
        Map<Long, Map<String, VariantDraft.Price>> known =
                furtherPrices.find(
                        priced.stream().flatMap(a -> a.offered().keySet().stream()).toList());
        List<FurtherPrices.Wanted> wanted = new ArrayList<>();
        for (Applied one : priced) {
            one.offered()
                    .forEach((id, variant) -> {
                        var differences =
                                differences(id, variant, known.getOrDefault(id, Map.of()));
                        if (!differences.isEmpty()) {
                            one.priced(variant);
                            wanted.addAll(differences);
                        }
                    });
        }
        furtherPrices.write(wanted);
    }

    private static List<FurtherPrices.Wanted> differences(
            long variantId, MatchedVariant variant, Map<String, VariantDraft.Price> known) {
        return variant.draft().prices().entrySet().stream()
                .filter(told ->
                        !told.getValue().equals(Optional.ofNullable(known.get(told.getKey()))))
                .map(told -> new FurtherPrices.Wanted(variantId, told.getKey(), told.getValue()))
                .toList();
    }
}
