package shop.catalog.importing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;

/** The lines of a product file, read one after the other: its size does not matter. */
class ProductFile {

    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .setAllowMissingColumnNames(true)
                    .setDuplicateHeaderMode(DuplicateHeaderMode.ALLOW_EMPTY)
                    .setTrim(true)
                    .get();

    private static final int BYTE_ORDER_MARK = '\uFEFF';

    private final Consumer<Line> good;
    private final Consumer<Rejection> bad;

    ProductFile(Consumer<Line> good, Consumer<Rejection> bad) {
        this.good = good;
        this.bad = bad;
    }

    /**
     * @throws NotAProductFile when the header lacks what every product file has
     */
    void read(Reader text) throws IOException {
        LongestRecord limited = new LongestRecord(withoutByteOrderMark(text));
        try (CSVParser parser = parser(limited)) {
            Iterator<CSVRecord> records = parser.iterator();
            while (hasNext(records, parser)) {
                limited.recordEnded();
                take(records.next(), parser);
            }
        }
    }

    private static CSVParser parser(Reader text) throws IOException {
        try {
            CSVParser parser = CSVParser.builder().setReader(text).setFormat(FORMAT).get();
            for (String column : Column.NEEDED) {
                if (!parser.getHeaderNames().contains(column)) {
                    parser.close();
                    throw new NotAProductFile("The header has no column " + column + ".");
                }
            }
            return parser;
        } catch (IllegalArgumentException twice) {
            throw new NotAProductFile("The header names a column twice.");
        }
    }

    private boolean hasNext(Iterator<CSVRecord> records, CSVParser parser) {
        try {
            return records.hasNext();
        } catch (UncheckedIOException broken) {
            bad.accept(
                    new Rejection(
                            parser.getCurrentLineNumber(),
                            "",
                            "is not CSV (a lost quotation mark?); the file cannot be read on from here"));
            return false;
        }
    }

    private void take(CSVRecord row, CSVParser parser) {
        Line line = line(row, parser);
        try {
            Cells.check(row, parser.getHeaderNames().size());
            good.accept(line);
        } catch (LineRejected rejected) {
            bad.accept(Rejection.of(line, rejected.reason()));
        }
    }

    private static Line line(CSVRecord row, CSVParser parser) {
        Map<String, String> cells = new HashMap<>();
        row.toMap()
                .forEach((column, cell) -> {
                    if (!cell.isBlank()) {
                        cells.put(column, cell);
                    }
                });
        long breaksInside = row.stream().flatMapToInt(String::chars).filter(c -> c == '\n').count();
        return new Line(parser.getCurrentLineNumber() - breaksInside, cells);
    }

    private static Reader withoutByteOrderMark(Reader text) throws IOException {
        BufferedReader buffered = new BufferedReader(text);
        buffered.mark(1);
        if (buffered.read() != BYTE_ORDER_MARK) {
            buffered.reset();
        }
        return buffered;
    }
}
