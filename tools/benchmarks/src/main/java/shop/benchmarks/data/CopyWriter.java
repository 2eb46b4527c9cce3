package shop.benchmarks.data;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.copy.CopyIn;

/** Rows in the text format of COPY. Not for several threads at once. */
final class CopyWriter implements AutoCloseable {

    private static final int BUFFER = 256 << 10;

    private final CopyIn copy;
    private final ByteArrayOutputStream buffer = new ByteArrayOutputStream(BUFFER + (64 << 10));
    private final StringBuilder row = new StringBuilder(1024);

    CopyWriter(CopyIn copy) {
        this.copy = copy;
    }

    /** One row, a value for each column as Postgres writes it; absent: null. */
    void row(@Nullable Object... values) throws SQLException {
        row.setLength(0);
        for (int column = 0; column < values.length; column++) {
            if (column > 0) {
                row.append('\t');
            }
            append(values[column]);
        }
        row.append('\n');
        buffer.writeBytes(row.toString().getBytes(StandardCharsets.UTF_8));
        if (buffer.size() >= BUFFER) {
            flush();
        }
    }

    private void append(@Nullable Object value) {
        if (value == null) {
            row.append("\\N");
            return;
        }
        String text = value.toString();
        if (isPlain(text)) {
            row.append(text);
            return;
        }
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            switch (character) {
                case '\\' -> row.append("\\\\");
                case '\t' -> row.append("\\t");
                case '\n' -> row.append("\\n");
                case '\r' -> row.append("\\r");
                default -> row.append(character);
            }
        }
    }

    private static boolean isPlain(String text) {
        return text.indexOf('\\') < 0
                && text.indexOf('\t') < 0
                && text.indexOf('\n') < 0
                && text.indexOf('\r') < 0;
    }

    private void flush() throws SQLException {
        copy.writeToCopy(buffer.toByteArray(), 0, buffer.size());
        buffer.reset();
    }

    @Override
    public void close() throws SQLException {
        flush();
        copy.endCopy();
    }
}
