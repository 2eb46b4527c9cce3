package shop.catalog.browsing;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.util.MultiValueMap;

/**
 * The query parameters of a request; an unknown one is refused, so that a typo is never ignored.
 */
record Parameters(Map<String, String> values) {

    /**
     * @throws ParameterNotAllowed when one is not among {@code allowed}, or stands twice
     */
    static Parameters of(MultiValueMap<String, String> query, Set<String> allowed) {
        query.forEach((name, given) -> {
            if (!allowed.contains(name)) {
                throw new ParameterNotAllowed(printable(name), "is not known here");
            }
            if (given.size() > 1) {
                throw new ParameterNotAllowed(name, "stands more than once");
            }
        });
        return new Parameters(query.toSingleValueMap());
    }

    Optional<String> text(String name) {
        Optional<String> value = Optional.ofNullable(values.get(name));
        if (value.filter(Parameters::readable).isEmpty() && value.isPresent()) {
            throw new ParameterNotAllowed(name, "is not readable");
        }
        return value;
    }

    Optional<Integer> number(String name, int min, int max) {
        return text(name).map(text -> number(name, text, min, max));
    }

    private static int number(String name, String text, int min, int max) {
        boolean digits = text.length() <= 9 && text.chars().allMatch(c -> c >= '0' && c <= '9');
        if (!digits || Integer.parseInt(text) < min || Integer.parseInt(text) > max) {
            throw new ParameterNotAllowed(name, "is a number from " + min + " to " + max);
        }
        return Integer.parseInt(text);
    }

    private static boolean readable(String text) {
        return !text.isBlank()
                && text.length() <= 255
                && text.chars().noneMatch(Character::isISOControl);
    }

    private static String printable(String name) {
        return name.substring(0, Math.min(name.length(), 50)).replaceAll("[^\\w.\\[\\]-]", "?");
    }
}
