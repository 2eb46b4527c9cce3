package shop.cart.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import shop.events.Money;

class PricingTests {

    private static final Map<String, BigDecimal> RATES =
            Map.of("reduced", new BigDecimal("0.07"), "exempt", BigDecimal.ZERO);
    private static final TaxRule INCLUSIVE = new TaxRule(true, new BigDecimal("0.19"), RATES);
    private static final TaxRule EXCLUSIVE = new TaxRule(false, new BigDecimal("0.0825"), RATES);

    @Test
    void takesTheTaxOutOfAnInclusivePrice() {
        Price price = Pricing.price("EUR", INCLUSIVE, List.of(line(1190, 2, "standard")), eur(0));

        assertThat(price.subtotal()).isEqualTo(eur(2380));
        assertThat(price.tax()).isEqualTo(eur(380));
        assertThat(price.total()).isEqualTo(eur(2380));
        assertThat(price.taxRates())
                .containsExactly(new RateSum(new BigDecimal("0.19"), eur(2000), eur(380)));
    }

    @Test
    void addsTheTaxToAnExclusivePrice() {
        Price price = Pricing.price("EUR", EXCLUSIVE, List.of(line(1000, 3, "standard")), eur(0));

        assertThat(price.subtotal()).isEqualTo(eur(3000));
        assertThat(price.tax()).isEqualTo(eur(248)); // 247.5, half up
        assertThat(price.total()).isEqualTo(eur(3248));
        assertThat(price.lines().getFirst().total()).isEqualTo(eur(3248));
    }

    @Test
    void roundsOncePerLineAndNotPerUnit() {
        // 0.19 of 3 × 0.99, taken out: 47.42…; three units alone would give 3 × 16 = 48
        Price price = Pricing.price("EUR", INCLUSIVE, List.of(line(99, 3, "standard")), eur(0));

        assertThat(price.tax()).isEqualTo(eur(47));
    }

    @Test
    void taxesShippingAtTheHighestRateOfTheCartAndInNoLine() {
        List<Line> lines = List.of(line(1070, 1, "reduced"), line(1190, 1, "standard"));

        Price price = Pricing.price("EUR", INCLUSIVE, lines, eur(490));

        assertThat(price.taxRates())
                .containsExactly(
                        new RateSum(new BigDecimal("0.19"), eur(1000 + 412), eur(190 + 78)),
                        new RateSum(new BigDecimal("0.07"), eur(1000), eur(70)));
        assertThat(price.tax()).isEqualTo(eur(338));
        assertThat(price.total()).isEqualTo(eur(1070 + 1190 + 490));
    }

    @Test
    void addsShippingsTaxWhenPricesExcludeIt() {
        Price price = Pricing.price("EUR", EXCLUSIVE, List.of(line(1000, 1, "standard")), eur(490));

        assertThat(price.tax()).isEqualTo(eur(83 + 40));
        assertThat(price.total()).isEqualTo(eur(1000 + 490 + 123));
    }

    @Test
    void keepsARowForTheRateZero() {
        Price price = Pricing.price("EUR", INCLUSIVE, List.of(line(500, 1, "exempt")), eur(100));

        assertThat(price.taxRates())
                .containsExactly(new RateSum(BigDecimal.ZERO, eur(600), eur(0)));
    }

    @Test
    void takesTheDiscountOffBeforeTheTax() {
        Line line = new Line(eur(1190), 2, eur(1190), "standard");

        Price price = Pricing.price("EUR", INCLUSIVE, List.of(line), eur(0));

        assertThat(price.discount()).isEqualTo(eur(1190));
        assertThat(price.tax()).isEqualTo(eur(190));
        assertThat(price.total()).isEqualTo(eur(1190));
        assertThat(price.lines().getFirst().lineTotal()).isEqualTo(eur(2380));
    }

    @Test
    void costsNothingWhenEmpty() {
        Price price = Pricing.price("EUR", INCLUSIVE, List.of(), eur(0));

        assertThat(price.total()).isEqualTo(eur(0));
        assertThat(price.taxRates()).isEmpty();
    }

    @Test
    void refusesWhatCannotBeCounted() {
        List<Line> lines = List.of(line(Long.MAX_VALUE / 2, 3, "standard"));

        assertThatThrownBy(() -> Pricing.price("EUR", INCLUSIVE, lines, eur(0)))
                .isInstanceOf(AmountTooLarge.class);
    }

    private static Line line(long price, int quantity, String category) {
        return new Line(eur(price), quantity, eur(0), category);
    }

    private static Money eur(long amount) {
        return new Money(amount, "EUR");
    }
}
