package shop.events;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.ObjectNode;

/** One cent too many in any sum, and the order cannot exist. */
class OrderSumsTests {

    @ParameterizedTest
    @CsvSource({
        "/totals/subtotal, subtotal is",
        "/totals/discount, discount is",
        "/totals/shipping, shipping is",
        "/totals/tax, tax is",
        "/totals/total, total is",
        "/items/0/total, total of OBS-M is",
        "/items/1/total, total of MUG-1 is",
        "/items/0/unitPrice, total of OBS-M is",
        "/items/1/discount, total of MUG-1 is",
        "/shippingOption/price, shipping is",
        "/taxRates/0/tax, tax is"
    })
    void refusesACentTooMany(String pointer, String reason) {
        assertThatThrownBy(read(order(), pointer, 1))
                .rootCause()
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(reason);
    }

    @Test
    void addsTaxWhenPricesExcludeIt() {
        assertThatCode(() -> parse(exclusive())).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "/totals/total, total is",
        "/items/0/total, total of OBS-M is",
        "/items/0/tax, total of OBS-M is",
        "/totals/tax, tax is"
    })
    void refusesACentTooManyWhenPricesExcludeTax(String pointer, String reason) {
        assertThatThrownBy(read(exclusive(), pointer, 1))
                .rootCause()
                .hasMessageStartingWith(reason);
    }

    @Test
    void refusesItemsWithMoreTaxThanTheOrder() {
        assertThatThrownBy(read(order(), "/items/0/tax", 79))
                .rootCause()
                .hasMessage("tax of shipping is negative");
    }

    @Test
    void refusesADiscountAboveTheLine() {
        assertThatThrownBy(read(order(), "/items/0/discount", 9_001))
                .rootCause()
                .hasMessage("a line is negative");
    }

    @Test
    void refusesMixedCurrencies() {
        ObjectNode order = order();
        money(order, "/items/0/discount").put("currency", "USD");

        assertThatThrownBy(() -> parse(order)).rootCause().hasMessage("mixed currencies: EUR, USD");
    }

    @Test
    void refusesAmountsThatDoNotFit() {
        ObjectNode order = order();
        money(order, "/items/0/unitPrice").put("amount", Long.MAX_VALUE);

        assertThatThrownBy(() -> parse(order))
                .hasMessageContaining("an amount does not fit 64 bits");
    }

    @Test
    void refusesAnOrderOfNothing() {
        ObjectNode order = order();
        order.putArray("items");

        assertThatThrownBy(() -> parse(order))
                .rootCause()
                .hasMessage("an order has 1 to 200 items");
    }

    private static ThrowingCallable read(ObjectNode order, String pointer, long more) {
        ObjectNode money = money(order, pointer);
        money.put("amount", money.path("amount").asLong() + more);
        return () -> parse(order);
    }

    private static ObjectNode money(ObjectNode order, String pointer) {
        return (ObjectNode) order.at(pointer);
    }

    private static OrderPlaced parse(ObjectNode order) {
        return Contracts.JSON.treeToValue(order, OrderPlaced.class);
    }

    private static ObjectNode order() {
        return (ObjectNode) Contracts.JSON.readTree(Contracts.sample(OrderPlaced.class));
    }

    /** The sample with its taxes on top: 9000 + 1437, 1290 + 206, 490 + 78. */
    private static ObjectNode exclusive() {
        ObjectNode order = order();
        order.put("taxIncluded", false);
        money(order, "/items/0/total").put("amount", 10_437);
        money(order, "/items/1/total").put("amount", 1_496);
        money(order, "/totals/total").put("amount", 12_501);
        return order;
    }
}
