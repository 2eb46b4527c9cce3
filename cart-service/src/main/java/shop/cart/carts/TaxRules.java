package shop.cart.carts;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import shop.cart.pricing.TaxRule;

/** Which country's taxes count: where it is sent, before that the shop's own. */
@Component
class TaxRules {

    private final Map<String, TaxRule> rules;
    private final TaxRule own;

    TaxRules(TaxProperties taxes, ShopProperties shop) {
        this.rules =
                taxes.countries().entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().rule()));
        this.own =
                Objects.requireNonNull(
                        rules.get(shop.defaultCountry()),
                        "shop.tax.countries lacks the default country");
    }

    TaxRule of(@Nullable Addresses addresses) {
        return addresses == null ? own : rules.getOrDefault(addresses.shipping().country(), own);
    }
}
