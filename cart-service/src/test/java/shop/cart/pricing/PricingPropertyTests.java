package shop.cart.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import shop.events.Money;
import shop.events.OrderPlaced;

/** The money rules over many random carts; a failure names the seed that repeats it. */
class PricingPropertyTests {

    private static final int CARTS = 20_000;
    private static final int ENOUGH_TO_TELL = 2_000;

    private final long seed = new Random().nextLong();
    private final Random random = new Random(seed);

    @Test
    void holdsTheMoneyRulesForEveryCart() {
        System.out.println("PricingPropertyTests: " + CARTS + " carts of seed " + seed);

        for (int i = 0; i < CARTS; i++) {
            RandomCart cart = RandomCart.of(random);
            Price price = cart.priced();

            assertThat(MoneyRules.broken(cart, price)).as("seed %d, %s", seed, cart).isEmpty();
            assertThat(order(cart, price)).isNotNull();
        }
    }

    /** The checker is worth something: each kind of mistake turns it red. */
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void catchesAPlantedMistake(WrongPricing wrong) {
        Stream<RandomCart> carts = Stream.generate(() -> RandomCart.of(random));

        assertThat(carts.limit(ENOUGH_TO_TELL))
                .as("seed %d", seed)
                .anyMatch(cart -> !MoneyRules.broken(cart, wrong.price(cart)).isEmpty());
    }

    @Test
    void findsNothingToSayOfPricesWithoutAMistake() {
        Stream<RandomCart> carts = Stream.generate(() -> RandomCart.of(random));

        assertThat(carts.limit(ENOUGH_TO_TELL))
                .as("seed %d", seed)
                .allMatch(cart -> MoneyRules.broken(cart, WrongPricing.NONE.price(cart)).isEmpty());
    }

    /** The contract's own constructor is the other judge. */
    private static OrderPlaced order(RandomCart cart, Price price) {
        return new OrderPlaced(
                UUID.randomUUID(),
                "100001",
                Instant.EPOCH,
                UUID.randomUUID(),
                UUID.randomUUID(),
                null,
                cart.currency(),
                price.taxIncluded(),
                IntStream.range(0, cart.lines().size())
                        .mapToObj(i -> item(i, cart.lines().get(i), price.lines().get(i)))
                        .toList(),
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
                new OrderPlaced.Payment("manual", null, "pending", Money.zero(cart.currency())),
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
}
