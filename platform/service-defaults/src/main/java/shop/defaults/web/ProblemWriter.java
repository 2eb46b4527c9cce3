package shop.defaults.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import shop.defaults.problem.Problem;
import tools.jackson.databind.json.JsonMapper;

/** Answers with a problem where no controller is at work: in filters. */
final class ProblemWriter {

    private final JsonMapper json;

    ProblemWriter(JsonMapper json) {
        this.json = json;
    }

    void write(HttpServletRequest request, HttpServletResponse response, Problem problem)
            throws IOException {
        byte[] body = json.writeValueAsBytes(problem.body(path(request.getRequestURI())));
        response.resetBuffer();
        response.setStatus(problem.status().value());
        problem.headers()
                .forEach((name, values) -> values.forEach(v -> response.setHeader(name, v)));
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    void unauthenticated(
            HttpServletRequest request,
            HttpServletResponse response,
            AuthenticationException reason)
            throws IOException {
        write(request, response, unauthenticated("A valid access token is needed here."));
    }

    void forbidden(
            HttpServletRequest request, HttpServletResponse response, AccessDeniedException reason)
            throws IOException {
        write(
                request,
                response,
                Problem.of(HttpStatus.FORBIDDEN).detail("Your account may not do this."));
    }

    static Problem unauthenticated(String detail) {
        return Problem.of(HttpStatus.UNAUTHORIZED)
                .detail(detail)
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
    }

    private static URI path(String raw) {
        try {
            return new URI(raw);
        } catch (URISyntaxException e) {
            return URI.create("/");
        }
    }
}
