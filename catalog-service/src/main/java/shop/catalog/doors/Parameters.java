package shop.catalog.doors;

import java.util.Currency;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.util.MultiValueMap;

/**
 * The query parameters of a request; an unknown one is refused, so that a typo is never ignored.
 */
public record Parameters(Map<String, String> values) {

    private static final int LONGEST = 255;

    /** A cursor carries what its list is sorted by. */
    private static final int LONGEST_CURSOR = 2000;

    /**
     * @throws ParameterNotAllowed when one is not among {@code allowed}, or stands twice
     */
    public static Parameters of(MultiValueMap<String, String> query, Set<String> allowed) {
        query.forEach((name, given) -> {
            if (!allowed.contains(name)) {
                throw new ParameterNotAllowed(name, "is not known here");
            }
            if (given.size() > 1) {
                throw new ParameterNotAllowed(name, "stands more than once");
            }
        });
        return new Parameters(query.toSingleValueMap());
    }

    public Optional<String> text(String name) {
        Optional<String> value = Optional.ofNullable(values.get(name));
        value.ifPresent(text -> requireReadable(name, text));
        return value;
    }

    public Optional<Integer> number(String name, int min, int max) {
        return text(name).map(text -> (int) Digits.of(name, text, min, max));
    }

    /** Money in minor units. */
    public Optional<Long> amount(String name) {
        return text(name).map(text -> Digits.of(name, text, 0, Digits.MOST));
    }

    public Optional<Boolean> flag(String name) {
        return text(name)
                .map(text ->
                        switch (text) {
                            case "true" -> true;
                            case "false" -> false;
                            default ->
                                    throw new ParameterNotAllowed(name, "is either true or false");
                        });
    }

    public Optional<String> currency(String name) {
        try {
            return text(name).map(text -> Currency.getInstance(text).getCurrencyCode());
        } catch (IllegalArgumentException unknown) {
            throw new ParameterNotAllowed(name, "is a currency code of ISO 4217");
        }
    }

    public Optional<Locale> locale(String name) {
        try {
            return text(name).map(text -> new Locale.Builder().setLanguageTag(text).build());
        } catch (IllformedLocaleException noTag) {
            throw new ParameterNotAllowed(name, "is a language tag of BCP 47");
        }
    }

    public static void requireReadable(String name, String text) {
        boolean readable =
                !text.isBlank()
                        && text.length() <= (name.equals("cursor") ? LONGEST_CURSOR : LONGEST)
                        && text.chars().noneMatch(Character::isISOControl);
        if (!readable) {
            throw new ParameterNotAllowed(name, "is not readable");
        }
    }
}
