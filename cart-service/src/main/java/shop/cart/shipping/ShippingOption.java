package shop.cart.shipping;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import shop.cart.requests.Codes;
import shop.events.Money;

/**
 * A way to send what was bought.
 *
 * @param countries ISO 3166-1 codes; none: everywhere
 * @param prices one for each currency it is offered in
 * @param freeAbove by currency: it costs nothing once the goods, after discount, reach this
 * @param version rises with every change
 */
record ShippingOption(
        String id,
        String name,
        List<String> countries,
        List<Money> prices,
        @Nullable List<Money> freeAbove,
        int position,
        boolean active,
        long version) {

    boolean reaches(String country) {
        return countries.isEmpty() || countries.contains(country);
    }

    boolean pricedIn(String currency) {
        return in(currency, prices).isPresent();
    }

    /** Empty when it is not offered in the currency of the goods. */
    Optional<Money> priceFor(Money goods) {
        return in(goods.currency(), prices)
                .map(price -> free(goods) ? Money.zero(goods.currency()) : price);
    }

    private boolean free(Money goods) {
        return freeAbove != null
                && in(goods.currency(), freeAbove)
                        .filter(above -> goods.amount() >= above.amount())
                        .isPresent();
    }

    private static Optional<Money> in(String currency, List<Money> amounts) {
        return amounts.stream().filter(m -> m.currency().equals(currency)).findFirst();
    }

    static void checkCountries(List<String> countries) {
        for (int i = 0; i < countries.size(); i++) {
            Codes.checkCountry("/countries/" + i, countries.get(i));
        }
    }
}
