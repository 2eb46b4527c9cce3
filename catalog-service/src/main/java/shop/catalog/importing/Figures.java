package shop.catalog.importing;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;

/** Numbers as merchants write them. */
final class Figures {

    private static final int LONGEST = 20;
    private static final long MOST = 1_000_000_000;
    private static final long MOST_MONEY = 100_000_000_000L;

    private Figures() {}

    /** A price in minor units: "9.99" euro is 999; nothing is rounded. */
    static Optional<Long> price(Line line, String column, Currency currency) {
        return line.text(column)
                .map(text ->
                        whole(
                                column,
                                text,
                                Math.max(0, currency.getDefaultFractionDigits()),
                                MOST_MONEY));
    }

    static Optional<Long> count(Line line, String column) {
        return line.text(column).map(text -> whole(column, text, 0, MOST));
    }

    private static long whole(String column, String text, int scale, long most) {
        BigDecimal number = decimal(column, text).movePointRight(scale);
        if (number.signum() < 0 || number.compareTo(BigDecimal.valueOf(most)) > 0) {
            String range = BigDecimal.valueOf(most, scale).toPlainString();
            throw new LineRejected(column + " is not from 0 to " + range + ": " + text);
        }
        try {
            return number.longValueExact();
        } catch (ArithmeticException fraction) {
            throw new LineRejected(column + " has too many decimals: " + text);
        }
    }

    private static BigDecimal decimal(String column, String text) {
        if (text.length() > LONGEST || !text.matches("-?\\d+(\\.\\d*)?|-?\\.\\d+")) {
            throw new LineRejected(column + " is not a number: " + shown(text));
        }
        return new BigDecimal(text);
    }

    private static String shown(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
