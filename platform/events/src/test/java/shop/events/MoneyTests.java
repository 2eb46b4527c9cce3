package shop.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTests {

    private static final Money FIVE = new Money(500, "EUR");

    @Test
    void countsInMinorUnits() {
        assertThat(FIVE.plus(new Money(1, "EUR")).minus(new Money(2, "EUR")).times(3))
                .isEqualTo(new Money(1_497, "EUR"));
        assertThat(Money.zero("EUR").plus(FIVE)).isEqualTo(FIVE);
    }

    @Test
    void neverMixesCurrencies() {
        Money dollars = new Money(500, "USD");

        assertThatThrownBy(() -> FIVE.plus(dollars)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> FIVE.minus(dollars)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void neverWrapsAround() {
        Money most = new Money(Long.MAX_VALUE, "EUR");

        assertThatThrownBy(() -> most.plus(FIVE)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> most.times(2)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> new Money(Long.MIN_VALUE, "EUR").minus(FIVE))
                .isInstanceOf(ArithmeticException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"eur", "EURO", "€", "", "EU"})
    void knowsCurrenciesByTheirThreeLetters(String currency) {
        assertThatThrownBy(() -> new Money(1, currency))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
