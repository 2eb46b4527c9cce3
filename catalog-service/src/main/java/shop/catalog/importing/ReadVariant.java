package shop.catalog.importing;

import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A line's variant. */
class ReadVariant {

    private final Currency currency;

    ReadVariant(Currency currency) {
        this.currency = currency;
    }

    /**
     * @throws LineRejected when a cell cannot be used
     */
    VariantDraft read(Line line, List<String> optionNames) {
        return new VariantDraft(
                line.number(),
                line.name(Column.SKU),
                options(line, optionNames),
                price(line),
                ReadPrices.read(line, currency),
                Figures.count(line, Column.GRAMS).map(Math::toIntExact),
                Figures.count(line, Column.QUANTITY).orElse(0L));
    }

    private Optional<VariantDraft.Price> price(Line line) {
        Optional<Long> compareAt = Figures.price(line, Column.COMPARE_AT, currency);
        return Figures.price(line, Column.PRICE, currency)
                .map(amount ->
                        new VariantDraft.Price(amount, currency.getCurrencyCode(), compareAt));
    }

    private static Map<String, String> options(Line line, List<String> names) {
        Map<String, String> options = new LinkedHashMap<>();
        for (int n = 1; n <= names.size(); n++) {
            String name = names.get(n - 1);
            options.put(
                    name,
                    line.name(Column.optionValue(n))
                            .orElseThrow(() -> new LineRejected("has no value for " + name)));
        }
        return options;
    }
}
