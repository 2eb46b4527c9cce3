package shop.catalog.importing;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import shop.catalog.jobs.Place;

/**
 * The records of a CSV file. A quotation may go over many lines; one that is never closed, or
 * closed by the next record's, spoils the line where it begins and no other.
 */
final class CsvRows {

    private static final CSVFormat FORMAT = CSVFormat.DEFAULT.builder().setTrim(true).get();
    private static final int LONGEST = 2_000_000;
    private static final int MOST_LINES = 10_000;
    private static final String BROKEN = "is not CSV (a lost quotation mark?)";

    private final TextLines lines;
    private final int columns;
    private final Deque<TextLine> putBack = new ArrayDeque<>();
    private long rows;

    /**
     * @param in stands at the given place already
     * @param columns how many cells a record may have
     */
    CsvRows(InputStream in, Place from, int columns) {
        this.lines = new TextLines(in, from);
        this.columns = columns;
        this.rows = from.lines();
    }

    @Nullable CsvRow next() throws IOException {
        TextLine first = take();
        while (first != null && first.isBlank()) {
            first = take();
        }
        if (first == null) {
            return null;
        }
        rows++;
        return first.fault() == null ? row(first) : row(first, List.of(), first.fault());
    }

    private CsvRow row(TextLine first) throws IOException {
        List<TextLine> more = new ArrayList<>();
        Optional<List<String>> cells = cells(first.text());
        if (cells.isEmpty() && first.turnsQuotation()) {
            cells = cells(first.text() + quoted(first.text().length(), more));
        }
        if (cells.isEmpty() || (cells.get().size() > columns && !more.isEmpty())) {
            more.reversed().forEach(putBack::addFirst);
            return row(first, List.of(), BROKEN);
        }
        return row(
                more.isEmpty() ? first : more.getLast(), first.number(), cells.get(), fault(more));
    }

    /** The lines up to the one that closes the quotation. */
    private String quoted(int length, List<TextLine> more) throws IOException {
        StringBuilder text = new StringBuilder();
        boolean open = true;
        while (open && length + text.length() < LONGEST && more.size() < MOST_LINES) {
            TextLine next = take();
            if (next == null) {
                break;
            }
            more.add(next);
            text.append(next.text());
            open = !next.turnsQuotation();
        }
        return text.toString();
    }

    private static Optional<List<String>> cells(String text) {
        try (CSVParser parser = CSVParser.parse(text, FORMAT)) {
            List<CSVRecord> records = parser.getRecords();
            return records.size() == 1
                    ? Optional.of(records.getFirst().toList())
                    : Optional.empty();
        } catch (IOException | RuntimeException broken) {
            return Optional.empty();
        }
    }

    private @Nullable TextLine take() throws IOException {
        TextLine back = putBack.poll();
        return back == null ? lines.next() : back;
    }

    private static @Nullable String fault(List<TextLine> more) {
        for (TextLine line : more) {
            if (line.fault() != null) {
                return line.fault();
            }
        }
        return null;
    }

    private CsvRow row(TextLine first, List<String> cells, @Nullable String fault) {
        return row(first, first.number(), cells, fault);
    }

    private CsvRow row(TextLine last, long number, List<String> cells, @Nullable String fault) {
        return new CsvRow(number, cells, fault, new Place(last.end(), rows, last.number() + 1));
    }
}
