package shop.defaults.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import shop.defaults.limit.HttpLimits;
import shop.defaults.problem.Problem;

/**
 * Refuses bodies that are too large, compressed (a small bomb makes a large body) or not UTF-8.
 * Stands behind the security filters: who may not call at all is told so first.
 */
final class BodyFilter extends OncePerRequestFilter implements Ordered {

    private final HttpLimits limits;
    private final ProblemWriter problems;

    BodyFilter(HttpLimits limits, ProblemWriter problems) {
        this.limits = limits;
        this.problems = problems;
    }

    static Problem tooLarge(long limit) {
        return Problem.of(HttpStatus.CONTENT_TOO_LARGE)
                .detail("The body is larger than " + limit + " bytes.");
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long limit = limits.of(request.getRequestURI());
        Problem refused = refusal(request, limit);
        if (refused == null) {
            chain.doFilter(new LimitedRequest(request, limit), response);
        } else {
            problems.write(request, response, refused);
        }
    }

    private static @Nullable Problem refusal(HttpServletRequest request, long limit) {
        if (request.getContentLengthLong() > limit) {
            return tooLarge(limit);
        }
        String encoding = request.getHeader(HttpHeaders.CONTENT_ENCODING);
        if (encoding != null && !encoding.equalsIgnoreCase("identity")) {
            return unsupported("A compressed body is not accepted.");
        }
        return utf8(request.getContentType()) ? null : unsupported("Only UTF-8 is accepted.");
    }

    private static boolean utf8(@Nullable String contentType) {
        String lower = contentType == null ? "" : contentType.toLowerCase(Locale.ROOT);
        int charset = lower.indexOf("charset=");
        return charset < 0 || lower.substring(charset).matches("charset=\"?utf-?8\"?\\s*(;.*)?");
    }

    private static Problem unsupported(String detail) {
        return Problem.of(HttpStatus.UNSUPPORTED_MEDIA_TYPE).detail(detail);
    }

    @Override
    public int getOrder() {
        return 0;
    }
}
