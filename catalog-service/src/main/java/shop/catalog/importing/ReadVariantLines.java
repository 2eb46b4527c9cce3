package shop.catalog.importing;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import shop.catalog.products.CurrencyProperties;
import shop.events.Money;

/** The variants of a line of JSON. */
@Component
class ReadVariantLines {

    private static final int MOST = 2_000;
    private static final long MOST_UNITS = 1_000_000_000;
    private static final long MOST_MONEY = 100_000_000_000L;

    private final CurrencyProperties properties;

    ReadVariantLines(CurrencyProperties properties) {
        this.properties = properties;
    }

    List<VariantDraft> read(long line, List<ProductLine.Variant> variants, List<String> options) {
        if (variants.isEmpty() || variants.size() > MOST) {
            throw new LineRejected("has no variants, or more than " + MOST);
        }
        List<VariantDraft> drafts = variants.stream().map(v -> read(line, v, options)).toList();
        Set<Map<String, String>> choices = new HashSet<>();
        if (!drafts.stream().map(VariantDraft::options).allMatch(choices::add)) {
            throw new LineRejected("has two variants with the same option values");
        }
        return drafts;
    }

    private VariantDraft read(long line, ProductLine.Variant variant, List<String> options) {
        return new VariantDraft(
                line,
                Optional.ofNullable(variant.sku())
                        .map(String::strip)
                        .filter(sku -> !sku.isEmpty())
                        .map(sku -> Line.shortEnough("sku", sku)),
                options(variant, options),
                price(variant),
                Map.of(),
                Optional.ofNullable(variant.weightGrams())
                        .map(grams -> Math.toIntExact(inRange("weightGrams", (long) grams))),
                inRange(
                        "onHand",
                        variant.onHand() == null ? variant.availableQuantity() : variant.onHand()));
    }

    private static Map<String, String> options(ProductLine.Variant variant, List<String> names) {
        Map<String, String> given = variant.options() == null ? Map.of() : variant.options();
        Map<String, String> options = new LinkedHashMap<>();
        for (String name : names) {
            String value = given.getOrDefault(name, "").strip();
            if (value.isEmpty()) {
                throw new LineRejected("a variant has no value for " + name);
            }
            options.put(Line.shortEnough("options", name), Line.shortEnough("options", value));
        }
        if (given.size() > options.size()) {
            throw new LineRejected("a variant has a value for an option that is not there");
        }
        return options;
    }

    private Optional<VariantDraft.Price> price(ProductLine.Variant variant) {
        Optional<Long> compareAt = Optional.ofNullable(variant.compareAtPrice()).map(this::amount);
        return Optional.ofNullable(variant.price())
                .map(this::amount)
                .map(amount ->
                        new VariantDraft.Price(
                                amount, properties.currency().getCurrencyCode(), compareAt));
    }

    private long amount(Money money) {
        if (!money.currency().equals(properties.currency().getCurrencyCode())) {
            throw new LineRejected("a price is not in " + properties.currency());
        }
        if (money.amount() < 0 || money.amount() > MOST_MONEY) {
            throw new LineRejected("a price is not from 0 to " + MOST_MONEY);
        }
        return money.amount();
    }

    private static long inRange(String member, @Nullable Long number) {
        long value = number == null ? 0 : number;
        if (value < 0 || value > MOST_UNITS) {
            throw new LineRejected(member + " is not from 0 to " + MOST_UNITS);
        }
        return value;
    }
}
