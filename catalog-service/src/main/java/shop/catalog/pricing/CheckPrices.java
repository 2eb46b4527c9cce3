package shop.catalog.pricing;

import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import shop.catalog.doors.InvalidFields;
import shop.catalog.doors.InvalidFields.Field;

/** What no single member of a list of prices can show. */
final class CheckPrices {

    private static final Set<String> KNOWN =
            Currency.availableCurrencies()
                    .map(Currency::getCurrencyCode)
                    .collect(Collectors.toUnmodifiableSet());

    private CheckPrices() {}

    private record Place(long variantId, String currency) {}

    /**
     * @throws InvalidFields when a currency does not exist, a former price is in another one, or a
     *     price stands twice
     */
    static void check(List<PricesRequest.Row> rows) {
        List<Field> wrong = new ArrayList<>();
        Set<Place> seen = new HashSet<>();
        for (int i = 0; i < rows.size(); i++) {
            PricesRequest.Row row = rows.get(i);
            String currency = row.price().currency();
            String pointer = "/prices/" + i;
            if (!KNOWN.contains(currency)) {
                wrong.add(new Field(pointer + "/price/currency", "is not a currency"));
            }
            if (row.compareAtPrice() != null && !row.compareAtPrice().currency().equals(currency)) {
                wrong.add(new Field(pointer + "/compareAtPrice/currency", "is not the price's"));
            }
            if (!seen.add(new Place(row.variantId(), currency))) {
                wrong.add(new Field(pointer, "stands twice"));
            }
        }
        if (!wrong.isEmpty()) {
            throw new InvalidFields(wrong);
        }
    }
}
