package shop.defaults.web;

/**
 * Follows the bytes of a JSON text and refuses the first that cannot be one: overlong forms,
 * encoded surrogates, a byte order mark, and NUL, which every other encoding of Unicode is full of.
 */
final class Utf8Check {

    private static final int FIRST = 0x80;
    private static final int LAST = 0xBF;

    private boolean begun;
    private boolean mark;
    private int missing;
    private int from = FIRST;
    private int to = LAST;

    void next(byte[] bytes, int offset, int count) throws NotUtf8 {
        for (int i = offset; i < offset + count; i++) {
            next(bytes[i] & 0xFF);
        }
    }

    void next(int b) throws NotUtf8 {
        if (missing > 0) {
            follow(b);
        } else if (b >= FIRST) {
            lead(b);
        } else if (b == 0) {
            throw new NotUtf8();
        }
        begun = true;
    }

    private void follow(int b) throws NotUtf8 {
        if (b < from || b > to || (mark && missing == 1 && b == 0xBF)) {
            throw new NotUtf8();
        }
        mark = mark && b == 0xBB;
        from = FIRST;
        to = LAST;
        missing--;
    }

    /** The table of RFC 3629: the byte after some leads has a narrower range. */
    private void lead(int b) throws NotUtf8 {
        if (b < 0xC2 || b > 0xF4) {
            throw new NotUtf8();
        }
        mark = !begun && b == 0xEF;
        missing = b < 0xE0 ? 1 : b < 0xF0 ? 2 : 3;
        from = b == 0xE0 ? 0xA0 : b == 0xF0 ? 0x90 : FIRST;
        to = b == 0xED ? 0x9F : b == 0xF4 ? 0x8F : LAST;
    }
}
