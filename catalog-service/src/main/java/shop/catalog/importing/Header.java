package shop.catalog.importing;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import shop.catalog.jobs.Place;

/**
 * The first record of a product file.
 *
 * @param begin where the content begins
 */
record Header(List<String> columns, Set<String> names, Place begin) {

    private static final int MOST_COLUMNS = 1_000;

    /**
     * @throws NotAProductFile when it lacks what every product file has
     */
    static Header of(Source source) throws IOException {
        CsvRow row = new CsvRows(source.from(0), Place.START, MOST_COLUMNS).next();
        if (row == null || row.fault() != null || row.cells().size() > MOST_COLUMNS) {
            throw new NotAProductFile("The file does not begin with the names of columns.");
        }
        check(row.cells());
        return new Header(
                row.cells(),
                new HashSet<>(row.cells()),
                new Place(row.end().bytes(), 0, row.end().nextLine()));
    }

    private static void check(List<String> columns) {
        Set<String> once = new HashSet<>();
        for (String column : columns) {
            if (!column.isEmpty() && !once.add(column)) {
                throw new NotAProductFile("The header names a column twice.");
            }
        }
        for (String needed : Column.NEEDED) {
            if (!once.contains(needed)) {
                throw new NotAProductFile("The header has no column " + needed + ".");
            }
        }
    }

    /** The cells that have content, by column. */
    Line line(CsvRow row) {
        Map<String, String> cells = new HashMap<>();
        IntStream.range(0, Math.min(row.cells().size(), columns.size()))
                .filter(n -> !row.cells().get(n).isBlank())
                .forEach(n -> cells.put(columns.get(n), Formula.asMeant(row.cells().get(n))));
        return new Line(row.number(), cells, names);
    }
}
