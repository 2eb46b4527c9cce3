package shop.cart.pricing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import shop.events.Money;

/** A cart nobody thought of: any country's mode and rates, any lines, some free of something. */
record RandomCart(String currency, TaxRule rule, List<Line> lines, Money shipping) {

    private static final String[] CURRENCIES = {"EUR", "USD", "JPY", "KRW"};
    private static final String[] CATEGORIES = {"standard", "reduced", "exempt", "unheard-of"};
    private static final int[] PRICES = {10, 200, 10_000, 1_000_000};
    private static final int MAX_QUANTITY = 999;

    static RandomCart of(Random random) {
        String currency = CURRENCIES[random.nextInt(CURRENCIES.length)];
        int size = random.nextInt(10) == 0 ? 200 : 1 + random.nextInt(12);
        return new RandomCart(
                currency,
                rule(random),
                Stream.generate(() -> line(random, currency)).limit(size).toList(),
                new Money(random.nextInt(4) == 0 ? 0 : random.nextInt(5_000), currency));
    }

    private static Line line(Random random, String currency) {
        long price = random.nextInt(PRICES[random.nextInt(PRICES.length)]);
        int quantity = random.nextBoolean() ? 1 : 1 + random.nextInt(MAX_QUANTITY);
        long discount =
                switch (random.nextInt(4)) {
                    case 0 -> price * quantity;
                    case 1 -> (long) (random.nextDouble() * price * quantity);
                    default -> 0;
                };
        String category = CATEGORIES[random.nextInt(CATEGORIES.length)];
        return new Line(
                new Money(price, currency), quantity, new Money(discount, currency), category);
    }

    private static TaxRule rule(Random random) {
        return new TaxRule(
                random.nextBoolean(),
                rate(random),
                Map.of("reduced", rate(random), "exempt", BigDecimal.ZERO));
    }

    /** Half of them are round, so that halves of a cent come up often. */
    private static BigDecimal rate(Random random) {
        return random.nextBoolean()
                ? BigDecimal.valueOf(random.nextInt(6) * 5L, 2)
                : BigDecimal.valueOf(random.nextInt(300_000), 6);
    }

    Price priced() {
        return Pricing.price(currency, rule, lines, shipping);
    }

    long discounted(int line) {
        Line priced = lines.get(line);
        return priced.unitPrice().amount() * priced.quantity() - priced.discount().amount();
    }

    BigDecimal rate(int line) {
        return rule.rates().getOrDefault(lines.get(line).taxCategory(), rule.standard());
    }
}
