package shop.catalog.importing;

import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Prices in further currencies, each with two columns of its own. */
final class ReadPrices {

    private static final Pattern PRICE = Pattern.compile(Column.PRICE + " ([A-Z]{3})");
    private static final Set<String> CODES =
            Currency.getAvailableCurrencies().stream()
                    .map(Currency::getCurrencyCode)
                    .collect(Collectors.toSet());

    private ReadPrices() {}

    static Map<String, Optional<VariantDraft.Price>> read(Line line, Currency own) {
        Map<String, Optional<VariantDraft.Price>> prices = new TreeMap<>();
        for (String column : line.columns()) {
            Matcher matcher = PRICE.matcher(column);
            if (matcher.matches()
                    && CODES.contains(matcher.group(1))
                    && !matcher.group(1).equals(own.getCurrencyCode())) {
                prices.put(matcher.group(1), price(line, matcher.group(1)));
            }
        }
        return prices;
    }

    private static Optional<VariantDraft.Price> price(Line line, String code) {
        Currency currency = Currency.getInstance(code);
        Optional<Long> compareAt = Figures.price(line, Column.compareAt(code), currency);
        return Figures.price(line, Column.price(code), currency)
                .map(amount -> new VariantDraft.Price(amount, code, compareAt));
    }
}
