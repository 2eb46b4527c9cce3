package shop.catalog.importing;

import java.util.List;

/** What no cell of any column may be. */
final class Cells {

    private Cells() {}

    /**
     * @throws LineRejected when one is
     */
    static void check(List<String> cells, int columns) {
        if (cells.size() > columns) {
            throw new LineRejected("has more cells than the header has columns");
        }
        for (String cell : cells) {
            if (cell.indexOf(0) >= 0) {
                throw new LineRejected("contains a NUL character");
            }
        }
    }
}
