package shop.catalog.importing;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Stops reading a record without an end: a lost quotation mark makes the whole rest one cell. */
class LongestRecord extends FilterReader {

    private static final int MOST_CHARS = 2_000_000;

    private int chars;

    LongestRecord(Reader in) {
        super(in);
    }

    void recordEnded() {
        chars = 0;
    }

    @Override
    public int read() throws IOException {
        counted(1);
        return super.read();
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        return counted(super.read(buffer, offset, length));
    }

    private int counted(int read) throws IOException {
        chars += Math.max(read, 0);
        if (chars > MOST_CHARS) {
            throw new IOException("a record of more than " + MOST_CHARS + " characters");
        }
        return read;
    }
}
