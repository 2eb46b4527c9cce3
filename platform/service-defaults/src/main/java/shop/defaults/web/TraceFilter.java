package shop.defaults.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.web.filter.OncePerRequestFilter;
import shop.defaults.trace.Trace;

/**
 * Puts the request's trace into the logging context. A tracer would do it too, with a span for
 * every call and a start-up cost for an exporter that nobody has asked for.
 */
final class TraceFilter extends OncePerRequestFilter implements Ordered {

    private static final String ATTRIBUTE = TraceFilter.class.getName() + ".trace";

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Trace trace = trace(request);
        MDC.put(Trace.TRACE_ID, trace.traceId());
        MDC.put(Trace.SPAN_ID, trace.spanId());
        try {
            chain.doFilter(request, response);
        } finally {
            MDC.remove(Trace.TRACE_ID);
            MDC.remove(Trace.SPAN_ID);
        }
    }

    private static Trace trace(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof Trace known) {
            return known;
        }
        Trace trace = Trace.continued(request.getHeader(Trace.HEADER));
        request.setAttribute(ATTRIBUTE, trace);
        return trace;
    }

    /** The fallback page is a dispatch of its own and belongs to the same trace. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }
}
