package shop.defaults.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.apache.catalina.Context;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import shop.defaults.problem.Problem;
import shop.defaults.trace.Trace;

/** Tomcat's own error page, as a problem. Public, since Tomcat makes it by its name. */
public final class ContainerErrors extends ErrorReportValve {

    private static final Pattern PLAIN = Pattern.compile("/[A-Za-z0-9/._~%;=-]*");

    static void report(Context context) {
        if (context.getParent() instanceof StandardHost host) {
            host.setErrorReportValveClass(ContainerErrors.class.getName());
        }
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        if (response.getStatus() < 400
                || response.getContentWritten() > 0
                || !response.setErrorReported()) {
            return;
        }
        ProblemDetail body = Problem.of(HttpStatusCode.valueOf(response.getStatus())).body();
        String traceId = Trace.continued(request.getHeader(Trace.HEADER)).traceId();
        try {
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            response.getOutputStream()
                    .write(json(body, path(request), traceId).getBytes(StandardCharsets.UTF_8));
            response.finishResponse();
        } catch (IOException | IllegalStateException clientHasGone) {
            container.getLogger().debug("no error page could be sent", clientHasGone);
        }
    }

    /** No member holds a character that needs escaping. */
    private static String json(ProblemDetail body, String path, String traceId) {
        return "{\"type\":\"%s\",\"title\":\"%s\",\"status\":%d,\"instance\":\"%s\",\"traceId\":\"%s\"}"
                .formatted(body.getType(), body.getTitle(), body.getStatus(), path, traceId);
    }

    private static String path(Request request) {
        String raw = request.getRequestURI();
        return raw != null && PLAIN.matcher(raw).matches() ? raw : "/";
    }
}
