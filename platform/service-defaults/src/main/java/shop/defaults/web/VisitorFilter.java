package shop.defaults.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.web.filter.OncePerRequestFilter;
import shop.defaults.security.VisitorTokens;

/**
 * Reads the visitor token, which has a header of its own so that a request can carry both a visitor
 * and a customer. The gateway replaces a bad one; who sends a bad one here went past it.
 */
final class VisitorFilter extends OncePerRequestFilter {

    private static final String ATTRIBUTE = VisitorFilter.class.getName();

    private final VisitorTokens tokens;
    private final ProblemWriter problems;

    VisitorFilter(VisitorTokens tokens, ProblemWriter problems) {
        this.tokens = tokens;
        this.problems = problems;
    }

    static Optional<UUID> visitor(HttpServletRequest request) {
        return Optional.ofNullable((UUID) request.getAttribute(ATTRIBUTE));
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        List<String> headers = Collections.list(request.getHeaders(VisitorTokens.HEADER));
        Optional<UUID> visitor =
                headers.size() == 1 ? tokens.visitor(headers.getFirst()) : Optional.empty();
        if (headers.isEmpty() || visitor.isPresent()) {
            visitor.ifPresent(id -> request.setAttribute(ATTRIBUTE, id));
            chain.doFilter(request, response);
        } else {
            problems.write(
                    request,
                    response,
                    ProblemWriter.unauthenticated("The visitor token is not valid."));
        }
    }
}
