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

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Trace trace = Trace.continued(request.getHeader(Trace.HEADER));
        MDC.put(Trace.TRACE_ID, trace.traceId());
        MDC.put(Trace.SPAN_ID, trace.spanId());
        request.setAttribute(TraceFilter.class.getName(), trace);
        try {
            chain.doFilter(request, response);
        } finally {
            MDC.remove(Trace.TRACE_ID);
            MDC.remove(Trace.SPAN_ID);
        }
    }

    /** The fallback page is a dispatch of its own and belongs to the same trace. */
    @Override
    protected void doFilterNestedErrorDispatch(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        doFilterInternal(request, response, chain);
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }
}
