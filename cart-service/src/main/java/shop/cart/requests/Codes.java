package shop.cart.requests;

import java.util.Currency;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Countries and currencies that exist. */
public final class Codes {

    private static final Set<String> COUNTRIES =
            Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);
    private static final Set<String> CURRENCIES =
            Currency.getAvailableCurrencies().stream()
                    .map(Currency::getCurrencyCode)
                    .collect(Collectors.toUnmodifiableSet());

    private Codes() {}

    /**
     * @param pointer where in the request it stands
     * @throws Unacceptable when no such country exists
     */
    public static void checkCountry(String pointer, String code) {
        if (!COUNTRIES.contains(code)) {
            throw new Unacceptable(pointer, "not an ISO 3166-1 alpha-2 code");
        }
    }

    /**
     * @param pointer where in the request it stands
     * @throws Unacceptable when no such currency exists
     */
    public static void checkCurrency(String pointer, String code) {
        if (!CURRENCIES.contains(code)) {
            throw new Unacceptable(pointer, "not an ISO 4217 code");
        }
    }
}
