package shop.cart.taxes;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import shop.cart.ShopProperties;
import shop.cart.pricing.TaxRule;
import shop.cart.snapshots.Snapshot;

/**
 * Which taxes count where. A category without a rate pays the country's {@code standard}; a country
 * without any rate is taxed as the default country, one without {@code standard} takes the rates it
 * lacks from there. Kept in memory: a change by staff is seen by this replica's next request, by
 * another one's after a second at the latest.
 */
@Component
public class TaxRules {

    private final ShopProperties shop;
    private final Snapshot<Map<String, TaxRule>> rules;

    TaxRules(TaxRates rates, ShopProperties shop) {
        this.shop = shop;
        this.rules = new Snapshot<>(() -> rules(rates.all()));
    }

    /**
     * @param country ISO 3166-1
     * @throws TaxesNotSetUp when the default country has no standard rate
     */
    public TaxRule of(String country) {
        Map<String, TaxRule> known = rules.get();
        return Optional.ofNullable(known.get(country))
                .or(() -> Optional.ofNullable(known.get(shop.defaultCountry())))
                .orElseThrow(TaxesNotSetUp::new);
    }

    private Map<String, TaxRule> rules(List<TaxRate> rates) {
        Map<String, List<TaxRate>> byCountry =
                rates.stream().collect(Collectors.groupingBy(TaxRate::country));
        Map<String, BigDecimal> ours =
                byCategory(byCountry.getOrDefault(shop.defaultCountry(), List.of()));
        if (!ours.containsKey(TaxRate.STANDARD)) {
            return Map.of();
        }
        return byCountry.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> rule(e.getValue(), ours)));
    }

    private static TaxRule rule(List<TaxRate> rates, Map<String, BigDecimal> ours) {
        Map<String, BigDecimal> own = new HashMap<>(byCategory(rates));
        if (!own.containsKey(TaxRate.STANDARD)) {
            ours.forEach(own::putIfAbsent);
        }
        BigDecimal standard = Objects.requireNonNull(own.get(TaxRate.STANDARD));
        return new TaxRule(rates.getFirst().included(), standard, own);
    }

    private static Map<String, BigDecimal> byCategory(List<TaxRate> rates) {
        return rates.stream().collect(Collectors.toMap(TaxRate::category, TaxRate::rate));
    }

    /** After the commit of a change. */
    void changed() {
        rules.forget();
    }
}
