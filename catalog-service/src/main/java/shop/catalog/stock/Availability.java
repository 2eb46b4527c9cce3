package shop.catalog.stock;

import java.util.Locale;

/** What a shopper is told of a stock level. */
public enum Availability {
    IN_STOCK,
    LOW_STOCK,
    OUT_OF_STOCK;

    static Availability of(long available, long low) {
        if (available <= 0) {
            return OUT_OF_STOCK;
        }
        return available <= low ? LOW_STOCK : IN_STOCK;
    }

    /** The word used in JSON: {@code in-stock}, {@code low-stock} or {@code out-of-stock}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
