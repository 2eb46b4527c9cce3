package shop.benchmarks.report;

import java.util.Collections;

/** A Markdown table; every row has as many cells as the head. */
final class Table {

    private final StringBuilder text = new StringBuilder();
    private final int columns;

    Table(String... head) {
        columns = head.length;
        row(head);
        row(Collections.nCopies(columns, "---").toArray(String[]::new));
    }

    void row(String... cells) {
        if (cells.length != columns) {
            throw new IllegalArgumentException(cells.length + " cells in " + columns + " columns");
        }
        text.append("| ");
        text.append(String.join(" | ", cells));
        text.append(" |\n");
    }

    String text() {
        return text.toString();
    }
}
