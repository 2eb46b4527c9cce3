package shop.gateway.rules;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import shop.gateway.problem.Refused;

/**
 * Another site's page may not change anything in a visitor's name. Browsers say where an unsafe
 * request comes from; a client that says nothing is no browser.
 */
@Component
@Order(4)
class CrossSiteRule implements Rule {

    private static final Set<HttpMethod> SAFE =
            Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private final AllowedOrigins allowed;

    CrossSiteRule(AllowedOrigins allowed) {
        this.allowed = allowed;
    }

    @Override
    public void check(ServerHttpRequest request) {
        if (SAFE.contains(request.getMethod())) {
            return;
        }
        HttpHeaders headers = request.getHeaders();
        List<String> origins = headers.getOrEmpty(HttpHeaders.ORIGIN);
        boolean listed = origins.size() == 1 && allowed.contains(origins.getFirst());
        boolean crossSite = "cross-site".equals(headers.getFirst("Sec-Fetch-Site"));
        if (!listed && (crossSite || foreign(origins, headers.getFirst(HttpHeaders.HOST)))) {
            throw Refused.with(HttpStatus.FORBIDDEN, "Requests from other sites are refused.");
        }
    }

    private static boolean foreign(List<String> origins, @Nullable String host) {
        return origins.stream()
                .anyMatch(origin ->
                        !origin.equals("http://" + host) && !origin.equals("https://" + host));
    }
}
