package shop.defaults.trace;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/**
 * The W3C trace context of one request: whose request it is ({@code traceId}), and this hop of it
 * ({@code spanId}). It lives in the logging context under those two names.
 */
public record Trace(String traceId, String spanId) {

    /** The header which carries a trace from hop to hop. */
    public static final String HEADER = "traceparent";

    public static final String TRACE_ID = "traceId";
    public static final String SPAN_ID = "spanId";

    private static final Pattern VALID =
            Pattern.compile(
                    "[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}");
    private static final HexFormat HEX = HexFormat.of();

    /**
     * Continues the caller's trace with a new hop; starts a new one when the header is no trace.
     */
    public static Trace continued(@Nullable String header) {
        Matcher matcher = VALID.matcher(header == null ? "" : header);
        return new Trace(matcher.matches() ? matcher.group(1) : hex(16), hex(8));
    }

    /** The trace of the running request, if there is one. */
    public static @Nullable Trace current() {
        String traceId = MDC.get(TRACE_ID);
        String spanId = MDC.get(SPAN_ID);
        return traceId == null || spanId == null ? null : new Trace(traceId, spanId);
    }

    /** The header's value for the next hop. */
    public String header() {
        return "00-" + traceId + "-" + spanId + "-01";
    }

    private static String hex(int bytes) {
        byte[] random = new byte[bytes];
        ThreadLocalRandom.current().nextBytes(random);
        return HEX.formatHex(random);
    }
}
