package shop.catalog.importing;

import org.jspecify.annotations.Nullable;

/**
 * One line of a text file.
 *
 * @param number as an editor counts, from 1
 * @param end where the next one begins, in bytes
 * @param text with the characters that end it
 * @param fault why it cannot be used; absent: it can
 */
record TextLine(long number, long end, String text, @Nullable String fault) {

    boolean isBlank() {
        return fault == null && text.isBlank();
    }

    /** Whether a quotation that was closed before it is open behind it. */
    boolean turnsQuotation() {
        return text.chars().filter(c -> c == '"').count() % 2 == 1;
    }
}
