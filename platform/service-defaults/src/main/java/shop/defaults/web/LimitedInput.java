package shop.defaults.web;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

final class LimitedInput extends ServletInputStream {

    private final ServletInputStream body;
    private final long limit;
    private final @Nullable Utf8Check text;
    private long read;

    /**
     * @param text follows what is read; absent: the body need not be text
     */
    LimitedInput(ServletInputStream body, long limit, @Nullable Utf8Check text) {
        this.body = body;
        this.limit = limit;
        this.text = text;
    }

    @Override
    public int read() throws IOException {
        int b = body.read();
        count(b < 0 ? 0 : 1);
        if (text != null && b >= 0) {
            text.next(b);
        }
        return b;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int n = body.read(buffer, offset, length);
        count(Math.max(n, 0));
        if (text != null && n > 0) {
            text.next(buffer, offset, n);
        }
        return n;
    }

    private void count(int n) throws BodyTooLarge {
        read += n;
        if (read > limit) {
            throw new BodyTooLarge(limit);
        }
    }

    @Override
    public boolean isFinished() {
        return body.isFinished();
    }

    @Override
    public boolean isReady() {
        return body.isReady();
    }

    @Override
    public void setReadListener(ReadListener listener) {
        body.setReadListener(listener);
    }
}
