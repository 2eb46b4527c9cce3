package shop.messaging;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/** The W3C trace context of the running request, as the log lines carry it. */
final class TraceParent {

    private static final Pattern TRACE_ID = Pattern.compile("[0-9a-f]{32}");
    private static final Pattern SPAN_ID = Pattern.compile("[0-9a-f]{16}");

    private TraceParent() {}

    static @Nullable String current() {
        String trace = MDC.get("traceId");
        String span = MDC.get("spanId");
        return trace != null
                        && span != null
                        && TRACE_ID.matcher(trace).matches()
                        && SPAN_ID.matcher(span).matches()
                ? "00-" + trace + "-" + span + "-01"
                : null;
    }
}
