package shop.defaults.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.web.filter.OncePerRequestFilter;
import shop.defaults.problem.Problem;

/**
 * Reads the bearer token of a request. No header is nobody; any header that is not one valid token
 * is a 401, whatever the route; keys that can't be reached are a 503, since the token may be
 * perfectly good. (Spring's own filter lets other schemes pass and turns the last into a 500.)
 */
final class BearerFilter extends OncePerRequestFilter {

    private static final Pattern BEARER =
            Pattern.compile("Bearer +([A-Za-z0-9._~+/-]+=*)", Pattern.CASE_INSENSITIVE);

    private final JwtDecoder decoder;
    private final ProblemWriter problems;

    BearerFilter(JwtDecoder decoder, ProblemWriter problems) {
        this.decoder = decoder;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        List<String> headers = Collections.list(request.getHeaders(HttpHeaders.AUTHORIZATION));
        Problem refused = headers.isEmpty() ? null : authenticate(headers);
        if (refused == null) {
            chain.doFilter(request, response);
        } else {
            problems.write(request, response, refused);
        }
    }

    private @Nullable Problem authenticate(List<String> headers) {
        Matcher bearer = BEARER.matcher(headers.getFirst());
        if (headers.size() > 1 || !bearer.matches()) {
            return invalid();
        }
        try {
            SecurityContext context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(Roles.authentication(decoder.decode(bearer.group(1))));
            SecurityContextHolder.setContext(context);
            return null;
        } catch (BadJwtException bad) {
            return invalid();
        } catch (JwtException unreachable) {
            return Problem.of(HttpStatus.SERVICE_UNAVAILABLE)
                    .detail("Access tokens can't be checked at the moment.")
                    .retryAfter(Duration.ofSeconds(1));
        }
    }

    private static Problem invalid() {
        return ProblemWriter.unauthenticated("The access token is not valid.")
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"");
    }
}
