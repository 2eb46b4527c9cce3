package shop.catalog.reserving;

import java.time.Duration;
import java.time.format.DateTimeParseException;

/** How long ago, as an admin writes it. */
final class Age {

    private static final Duration MAX = Duration.ofDays(36_500);

    private Age() {}

    /**
     * @throws AgeNotReadable when it is neither ISO 8601 nor a number of seconds, or out of range
     */
    static Duration of(String text) {
        try {
            Duration age =
                    text.chars().allMatch(c -> c >= '0' && c <= '9')
                            ? Duration.ofSeconds(Long.parseLong(text))
                            : Duration.parse(text);
            if (age.isNegative() || age.compareTo(MAX) > 0) {
                throw new AgeNotReadable();
            }
            return age;
        } catch (DateTimeParseException | ArithmeticException | NumberFormatException unreadable) {
            throw new AgeNotReadable();
        }
    }
}
