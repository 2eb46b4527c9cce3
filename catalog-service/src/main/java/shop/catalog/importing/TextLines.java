package shop.catalog.importing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import shop.catalog.jobs.Place;

/** The lines of a text file, one after the other; neither it nor a line of it fills the memory. */
final class TextLines {

    static final int LONGEST = 1_000_000;

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final char REPLACED = '\uFFFD';

    private final InputStream in;
    private final byte[] buffer = new byte[64 * 1024];
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private int at;
    private int filled;
    private long number;
    private long offset;
    private boolean tooLong;

    /**
     * @param in stands at the given place already
     */
    TextLines(InputStream in, Place from) {
        this.in = in;
        this.offset = from.bytes();
        this.number = from.nextLine();
    }

    @Nullable TextLine next() throws IOException {
        if (!hasMore()) {
            return null;
        }
        line.reset();
        tooLong = false;
        boolean ended = false;
        while (!ended && hasMore()) {
            ended = take();
        }
        return read();
    }

    private boolean hasMore() throws IOException {
        if (at == filled) {
            filled = Math.max(in.read(buffer), 0);
            at = 0;
        }
        return at < filled;
    }

    /** Takes what the buffer has of the line; true when that was its end. */
    private boolean take() throws IOException {
        int from = at;
        while (at < filled && buffer[at] != '\n' && buffer[at] != '\r') {
            at++;
        }
        if (at == filled) {
            keep(from);
            return false;
        }
        byte end = buffer[at++];
        keep(from);
        if (end == '\r' && hasMore() && buffer[at] == '\n') {
            at++;
            keep(at - 1);
        }
        return true;
    }

    private void keep(int from) {
        int length = at - from;
        offset += length;
        if (line.size() + length > LONGEST) {
            tooLong = true;
        } else {
            line.write(buffer, from, length);
        }
    }

    private TextLine read() {
        if (tooLong) {
            return new TextLine(number++, offset, "", "is longer than " + LONGEST + " bytes");
        }
        byte[] bytes = line.toByteArray();
        String text = new String(bytes, StandardCharsets.UTF_8);
        String fault = isUtf8(text, bytes) ? null : "is not UTF-8 text";
        String content = number == 1 ? withoutByteOrderMark(text) : text;
        return new TextLine(number++, offset, content, fault);
    }

    /** What is not UTF-8 was replaced by a character that may also stand in the file itself. */
    private static boolean isUtf8(String text, byte[] bytes) {
        return text.indexOf(REPLACED) < 0
                || Arrays.equals(text.getBytes(StandardCharsets.UTF_8), bytes);
    }

    private static String withoutByteOrderMark(String text) {
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }
}
