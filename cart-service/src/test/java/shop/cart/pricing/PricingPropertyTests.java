package shop.cart.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import shop.events.Money;
import shop.events.OrderPlaced;

/** The money rules over many random carts; a failure names the seed that repeats it. */
class PricingPropertyTests {

    private static final int CARTS = 20_000;
    private static final String[] CATEGORIES = {"standard", "reduced", "exempt", "unheard-of"};
    private static final BigDecimal HALF_A_CENT = new BigDecimal("0.5");

    private final long seed = new Random().nextLong();
    private final Random random = new Random(seed);

    @Test
    void holdsTheMoneyRulesForEveryCart() {
        System.out.println("PricingPropertyTests seed " + seed);
        for (int i = 0; i < CARTS; i++) {
            TaxRule rule = rule();
            List<Line> lines = Stream.generate(this::line).limit(1 + random.nextInt(12)).toList();
            Money shipping = eur(random.nextInt(4) == 0 ? 0 : random.nextInt(5_000));

            Price price = Pricing.price("EUR", rule, lines, shipping);

            check(rule, lines, price);
            assertThat(order(lines, price)).isNotNull();
        }
    }

    /** Every line's tax is within half a cent of the exact one; sums are sums. */
    private void check(TaxRule rule, List<Line> lines, Price price) {
        for (int i = 0; i < lines.size(); i++) {
            BigDecimal exact = exactTax(rule, lines.get(i), price.lines().get(i));
            BigDecimal rounded = BigDecimal.valueOf(price.lines().get(i).tax().amount());
            must(rounded.subtract(exact).abs().compareTo(HALF_A_CENT) <= 0, "line's tax", price);
        }
        long net =
                price.subtotal().amount() - price.discount().amount() + price.shipping().amount();
        long taxable = price.taxRates().stream().mapToLong(r -> r.taxable().amount()).sum();
        long tax = price.taxRates().stream().mapToLong(r -> r.tax().amount()).sum();
        must(tax == price.tax().amount(), "tax", price);
        must(taxable == (rule.included() ? net - tax : net), "taxable", price);
        must(price.total().amount() == (rule.included() ? net : net + tax), "total", price);
        must(
                price.taxRates().stream().map(RateSum::rate).distinct().count()
                        == price.taxRates().size(),
                "a row for each rate",
                price);
    }

    private void must(boolean holds, String rule, Price price) {
        if (!holds) {
            fail("%s does not hold for %s, seed %d", rule, price, seed);
        }
    }

    private static BigDecimal exactTax(TaxRule rule, Line line, PricedLine priced) {
        long discounted = line.unitPrice().amount() * line.quantity() - line.discount().amount();
        BigDecimal share = BigDecimal.valueOf(discounted).multiply(priced.taxRate());
        return rule.included()
                ? share.divide(BigDecimal.ONE.add(priced.taxRate()), 12, RoundingMode.HALF_EVEN)
                : share;
    }

    /** The contract's own constructor is the other judge. */
    private static OrderPlaced order(List<Line> lines, Price price) {
        List<OrderPlaced.Item> items =
                IntStream.range(0, lines.size())
                        .mapToObj(i -> item(i, lines.get(i), price.lines().get(i)))
                        .toList();
        return new OrderPlaced(
                UUID.randomUUID(),
                "100001",
                Instant.EPOCH,
                UUID.randomUUID(),
                UUID.randomUUID(),
                null,
                "EUR",
                price.taxIncluded(),
                items,
                List.of(),
                new OrderPlaced.ShippingOption("standard", "Standard", price.shipping()),
                new OrderPlaced.Totals(
                        price.subtotal(),
                        price.discount(),
                        price.shipping(),
                        price.tax(),
                        price.total()),
                price.taxRates().stream()
                        .map(r -> new OrderPlaced.TaxRate(r.rate(), r.taxable(), r.tax()))
                        .toList(),
                new OrderPlaced.Payment("manual", null, "pending", eur(0)),
                null);
    }

    private static OrderPlaced.Item item(int number, Line line, PricedLine priced) {
        return new OrderPlaced.Item(
                number,
                number,
                "sku-" + number,
                "Title",
                Map.of(),
                line.unitPrice(),
                line.quantity(),
                line.discount(),
                priced.taxRate(),
                priced.tax(),
                priced.total());
    }

    private Line line() {
        long price = random.nextInt(3) == 0 ? random.nextInt(10) : random.nextInt(1_000_000);
        int quantity = 1 + random.nextInt(999);
        long discount = random.nextBoolean() ? 0 : (long) (random.nextDouble() * price * quantity);
        String category = CATEGORIES[random.nextInt(CATEGORIES.length)];
        return new Line(eur(price), quantity, eur(discount), category);
    }

    private TaxRule rule() {
        return new TaxRule(
                random.nextBoolean(), rate(), Map.of("reduced", rate(), "exempt", BigDecimal.ZERO));
    }

    private BigDecimal rate() {
        return BigDecimal.valueOf(random.nextInt(3_000), 4);
    }

    private static Money eur(long amount) {
        return new Money(amount, "EUR");
    }
}
