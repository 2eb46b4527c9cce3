package shop.defaults.problem;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import shop.defaults.trace.Trace;

/**
 * An answer that says what went wrong, as RFC 9457 writes it. Details are read by strangers: no
 * class names, no SQL, no text of an exception that was not written for them.
 */
public final class Problem {

    private final ProblemDetail detail;
    private final HttpHeaders headers = new HttpHeaders();
    private final List<Map<String, String>> errors = new ArrayList<>();

    private Problem(ProblemDetail detail) {
        this.detail = detail;
        headers.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
    }

    /**
     * @param type the stable name, such as {@code out-of-stock}; becomes {@code
     *     /problems/out-of-stock}
     */
    public static Problem of(HttpStatus status, String type, String title) {
        ProblemDetail detail = ProblemDetail.forStatus(status);
        detail.setType(URI.create("/problems/" + type));
        detail.setTitle(title);
        return new Problem(detail);
    }

    /** The problem for a status that says all there is to say. */
    public static Problem of(HttpStatusCode status) {
        HttpStatus known = HttpStatus.resolve(status.value());
        HttpStatus answer = known == null ? HttpStatus.BAD_REQUEST : known;
        return of(answer, StatusTypes.of(answer), answer.getReasonPhrase());
    }

    public Problem detail(String text) {
        detail.setDetail(text);
        return this;
    }

    /** Adds a member beside the standard ones. */
    public Problem with(String name, @Nullable Object value) {
        detail.setProperty(name, value);
        return this;
    }

    /**
     * Names a field that is wrong.
     *
     * @param pointer JSON pointer into the request's body, such as {@code /items/0/quantity}
     */
    public Problem error(String pointer, String text) {
        errors.add(Map.of("pointer", pointer, "detail", text));
        return this;
    }

    /** Asks the client to come back; whole seconds, rounded up. */
    public Problem retryAfter(Duration wait) {
        return header(HttpHeaders.RETRY_AFTER, Long.toString(wait.plusMillis(999).toSeconds()));
    }

    public Problem header(String name, String value) {
        headers.set(name, value);
        return this;
    }

    public HttpStatusCode status() {
        return HttpStatusCode.valueOf(detail.getStatus());
    }

    public HttpHeaders headers() {
        return headers;
    }

    /** The body; carries the trace id of the running request. */
    public ProblemDetail body() {
        if (!errors.isEmpty()) {
            detail.setProperty("errors", List.copyOf(errors));
        }
        String traceId = MDC.get(Trace.TRACE_ID);
        if (traceId != null) {
            detail.setProperty(Trace.TRACE_ID, traceId);
        }
        return detail;
    }

    /** The body for a path, where no framework fills it in. */
    public ProblemDetail body(URI instance) {
        detail.setInstance(instance);
        return body();
    }

    public ResponseEntity<ProblemDetail> toResponse() {
        return new ResponseEntity<>(body(), headers, status());
    }
}
