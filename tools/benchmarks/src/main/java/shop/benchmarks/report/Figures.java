package shop.benchmarks.report;

import java.util.Locale;

/** Numbers as people read them: three digits that mean something. */
final class Figures {

    private static final double MEBIBYTE = 1 << 20;

    private Figures() {}

    static String of(double figure) {
        if (figure == 0) {
            return "0";
        }
        double size = Math.abs(figure);
        String format = size >= 100 ? "%,.0f" : size >= 10 ? "%.1f" : size >= 1 ? "%.2f" : "%.3f";
        return String.format(Locale.ROOT, format, figure);
    }

    static String of(Spread spread) {
        return spread.min() == spread.max()
                ? of(spread.median())
                : "%s (%s–%s)".formatted(of(spread.median()), of(spread.min()), of(spread.max()));
    }

    static String percent(double ratio) {
        return String.format(Locale.ROOT, "%.0f %%", ratio * 100);
    }

    static String mebibytes(double bytes) {
        return String.format(Locale.ROOT, "%,.0f", bytes / MEBIBYTE);
    }
}
