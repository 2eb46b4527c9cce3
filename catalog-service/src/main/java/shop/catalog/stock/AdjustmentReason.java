package shop.catalog.stock;

import java.util.Locale;

/** Why units came or went by another way than a sale. */
enum AdjustmentReason {
    RECEIVED,
    DAMAGED,
    LOST,
    FOUND,
    RETURNED,
    CORRECTION;

    static final String WORDS = "received|damaged|lost|found|returned|correction";

    static AdjustmentReason of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
