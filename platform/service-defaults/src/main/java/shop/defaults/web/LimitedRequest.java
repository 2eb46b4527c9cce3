package shop.defaults.web;

import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import java.util.regex.Pattern;

/** A request whose body may not run on for ever, and is UTF-8 where it says that it is JSON. */
final class LimitedRequest extends HttpServletRequestWrapper {

    private static final Pattern JSON =
            Pattern.compile("^\\s*application/([^;]*\\+)?json\\s*(;|$)", Pattern.CASE_INSENSITIVE);

    private final long limit;

    LimitedRequest(HttpServletRequest request, long limit) {
        super(request);
        this.limit = limit;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        return new LimitedInput(super.getInputStream(), limit, json() ? new Utf8Check() : null);
    }

    /** Jackson would guess UTF-16 and read overlong forms. */
    private boolean json() {
        String type = getContentType();
        return type != null && JSON.matcher(type).find();
    }
}
