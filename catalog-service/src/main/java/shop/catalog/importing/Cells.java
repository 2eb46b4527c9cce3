package shop.catalog.importing;

import org.apache.commons.csv.CSVRecord;

/** What no cell of any column may be. */
final class Cells {

    private static final String REPLACED = "\uFFFD";

    private Cells() {}

    static void check(CSVRecord row, int columns) {
        if (row.size() > columns) {
            throw new LineRejected("has more cells than the header has columns");
        }
        for (String cell : row) {
            if (cell.contains(REPLACED)) {
                throw new LineRejected("is not UTF-8 text");
            }
            if (cell.indexOf(0) >= 0) {
                throw new LineRejected("contains a NUL character");
            }
        }
    }
}
