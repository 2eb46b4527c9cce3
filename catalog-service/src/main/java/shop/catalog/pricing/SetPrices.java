package shop.catalog.pricing;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import shop.catalog.doors.InvalidFields;
import shop.catalog.doors.InvalidFields.Field;
import shop.catalog.products.CurrencyProperties;
import shop.catalog.products.ProductEvents;
import shop.catalog.products.ProductRows;
import shop.defaults.transaction.Transactions;

/** Sets prices of many variants, all or none; products that differ afterwards are told once. */
@Component
class SetPrices {

    private final Transactions transactions;
    private final Prices prices;
    private final ProductRows products;
    private final ProductEvents events;
    private final String own;

    SetPrices(
            Transactions transactions,
            Prices prices,
            ProductRows products,
            ProductEvents events,
            CurrencyProperties currency) {
        this.transactions = transactions;
        this.prices = prices;
        this.products = products;
        this.events = events;
        this.own = currency.code();
    }

    /**
     * @throws InvalidFields when a variant is not there; nothing changes
     */
    List<Price> set(List<Price> wanted) {
        return transactions.write(() -> {
            Map<Long, Long> owners = locked(wanted);
            List<Price> changed = changed(wanted);
            prices.setOwn(changed.stream().filter(p -> p.currency().equals(own)).toList());
            prices.setOthers(changed.stream().filter(p -> !p.currency().equals(own)).toList());
            events.publishChanged(
                    changed.stream()
                            .map(price -> owners.getOrDefault(price.variantId(), 0L))
                            .collect(Collectors.toSet()));
            return wanted;
        });
    }

    /** The variants' products, which nobody else changes from here on. */
    private Map<Long, Long> locked(List<Price> wanted) {
        Set<Long> variants = variants(wanted);
        products.lock(prices.products(variants).values());
        Map<Long, Long> owners = prices.products(variants);
        List<Field> unknown =
                IntStream.range(0, wanted.size())
                        .filter(i -> !owners.containsKey(wanted.get(i).variantId()))
                        .mapToObj(i -> new Field("/prices/" + i + "/variantId", "is not known"))
                        .toList();
        if (!unknown.isEmpty()) {
            throw new InvalidFields(unknown);
        }
        return owners;
    }

    private List<Price> changed(List<Price> wanted) {
        Set<Price> known = Set.copyOf(prices.find(variants(wanted)));
        return wanted.stream().filter(price -> !known.contains(price)).toList();
    }

    private static Set<Long> variants(Collection<Price> prices) {
        return prices.stream().map(Price::variantId).collect(Collectors.toCollection(TreeSet::new));
    }
}
