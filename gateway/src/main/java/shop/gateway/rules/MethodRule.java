package shop.gateway.rules;

import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import shop.defaults.problem.Problem;
import shop.gateway.problem.Refused;

/** The methods of the API. */
@Component
@Order(3)
class MethodRule implements Rule {

    private static final Set<HttpMethod> KNOWN =
            Set.of(
                    HttpMethod.GET,
                    HttpMethod.HEAD,
                    HttpMethod.POST,
                    HttpMethod.PUT,
                    HttpMethod.PATCH,
                    HttpMethod.DELETE,
                    HttpMethod.OPTIONS);

    @Override
    public void check(ServerHttpRequest request) {
        if (!KNOWN.contains(request.getMethod())) {
            throw new Refused(
                    Problem.of(HttpStatus.METHOD_NOT_ALLOWED)
                            .header(HttpHeaders.ALLOW, "GET, HEAD, POST, PUT, PATCH, DELETE"));
        }
    }
}
