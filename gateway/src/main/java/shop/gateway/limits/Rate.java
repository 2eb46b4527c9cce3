package shop.gateway.limits;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * So many in a time, and so many at once: {@code 50/s burst 200}, {@code 10/min}.
 *
 * @param amount that comes back in each period, evenly
 * @param burst what a client that was quiet may ask for at once; the amount when not given
 */
record Rate(long amount, Duration period, long burst) {

    private static final Pattern FORM =
            Pattern.compile("([1-9]\\d{0,8})/(s|min|h)(?: burst ([1-9]\\d{0,8}))?");

    /** Read from a setting. */
    public static Rate valueOf(String text) {
        Matcher form = FORM.matcher(text.strip());
        if (!form.matches()) {
            throw new IllegalArgumentException(
                    "\"" + text + "\" is no rate such as \"50/s burst 200\" or \"10/min\"");
        }
        long amount = Long.parseLong(form.group(1));
        long burst = form.group(3) == null ? amount : Long.parseLong(form.group(3));
        return new Rate(amount, period(form.group(2)), burst);
    }

    private static Duration period(String unit) {
        return switch (unit) {
            case "s" -> Duration.ofSeconds(1);
            case "min" -> Duration.ofMinutes(1);
            default -> Duration.ofHours(1);
        };
    }

    /** After this time of quiet everything is there again. */
    Duration recovery() {
        return period.multipliedBy(burst / amount + 1);
    }
}
