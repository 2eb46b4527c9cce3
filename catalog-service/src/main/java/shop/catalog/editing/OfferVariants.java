package shop.catalog.editing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import shop.catalog.doors.InvalidFields;
import shop.catalog.doors.InvalidFields.Field;
import shop.catalog.products.Option;
import shop.catalog.products.Product;
import shop.catalog.products.Variant;

/** Puts wanted variants into a product: known ones are changed, new ones added. */
@Component
class OfferVariants {

    private final CheckCurrency currency;
    private final NameVariant nameVariant;

    OfferVariants(CheckCurrency currency, NameVariant nameVariant) {
        this.currency = currency;
        this.nameVariant = nameVariant;
    }

    /**
     * @throws InvalidFields when a price is in another currency than the shop's
     * @throws SkuTaken when a sku is another variant's, or stands twice
     */
    Offered offer(Product product, List<WantedVariant> wanted) {
        refuseOtherCurrencies(wanted);
        Map<Variant, Long> added = new LinkedHashMap<>();
        List<String> skus = nameVariant.skus(product, wanted);
        boolean changed = false;
        for (int i = 0; i < wanted.size(); i++) {
            WantedVariant variant = wanted.get(i);
            String sku = skus.get(i);
            Optional<Variant> known = variant.known();
            if (known.isPresent()) {
                changed |= product.offer(known.get(), variant.request().offer(sku));
            } else {
                added.put(product.add(variant.request().offer(sku)), firstStock(variant));
            }
        }
        return new Offered(changed || !added.isEmpty(), added);
    }

    private void refuseOtherCurrencies(List<WantedVariant> wanted) {
        List<Field> wrong =
                wanted.stream()
                        .flatMap(v -> currency.wrong(v.request(), v.pointer()).stream())
                        .toList();
        if (!wrong.isEmpty()) {
            throw new InvalidFields(wrong);
        }
    }

    private static long firstStock(WantedVariant variant) {
        return Objects.requireNonNullElse(variant.request().onHand(), 0L);
    }

    /** Whether each variant names one value for each choice, and no two are alike. */
    static void checkChoices(List<Option> options, List<WantedVariant> wanted) {
        CheckChoices.check(
                options,
                wanted.stream().map(v -> v.request().choices()).toList(),
                wanted.stream().map(WantedVariant::pointer).toList());
    }
}
