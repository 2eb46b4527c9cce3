package shop.events;

import java.util.regex.Pattern;

/**
 * An amount of money.
 *
 * @param amount minor units (cents), may be negative
 * @param currency ISO 4217 code, three capital letters
 */
public record Money(long amount, String currency) {

    private static final Pattern ISO_4217 = Pattern.compile("[A-Z]{3}");

    public Money {
        Require.that(ISO_4217.matcher(currency).matches(), "not an ISO 4217 currency: " + currency);
    }

    /** Nothing, in the given currency. */
    public static Money zero(String currency) {
        return new Money(0, currency);
    }

    /**
     * @throws IllegalArgumentException when the currencies differ
     * @throws ArithmeticException when the sum does not fit 64 bits
     */
    public Money plus(Money other) {
        return new Money(Math.addExact(amount, sameCurrency(other).amount), currency);
    }

    /**
     * @throws IllegalArgumentException when the currencies differ
     * @throws ArithmeticException when the difference does not fit 64 bits
     */
    public Money minus(Money other) {
        return new Money(Math.subtractExact(amount, sameCurrency(other).amount), currency);
    }

    /**
     * @throws ArithmeticException when the product does not fit 64 bits
     */
    public Money times(long quantity) {
        return new Money(Math.multiplyExact(amount, quantity), currency);
    }

    private Money sameCurrency(Money other) {
        Require.that(
                currency.equals(other.currency),
                "mixed currencies: " + currency + ", " + other.currency);
        return other;
    }
}
