package shop.order.backoffice;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import shop.order.ordering.ParameterRefused;

/** A moment in ISO 8601: an instant with its zone, or a date, which is the whole day in UTC. */
final class Moment {

    private static final int LAST_YEAR = 9999;

    private Moment() {}

    static Instant start(String parameter, String text) {
        return parse(parameter, text, false);
    }

    static Instant end(String parameter, String text) {
        return parse(parameter, text, true);
    }

    private static Instant parse(String parameter, String text, boolean end) {
        try {
            OffsetDateTime moment =
                    text.contains("T") ? OffsetDateTime.parse(text) : day(text, end);
            if (moment.getYear() >= 1 && moment.getYear() <= LAST_YEAR) {
                return moment.toInstant();
            }
        } catch (DateTimeException unreadable) {
            // refused below, like one that is too far away
        }
        throw new ParameterRefused(parameter, "not a date or an instant in ISO 8601");
    }

    private static OffsetDateTime day(String text, boolean end) {
        LocalDate day = LocalDate.parse(text);
        return end
                ? day.plusDays(1).atStartOfDay().minusNanos(1_000).atOffset(ZoneOffset.UTC)
                : day.atStartOfDay().atOffset(ZoneOffset.UTC);
    }
}
