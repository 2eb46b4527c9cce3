package shop.gateway.rules;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** What every answer tells a browser, whoever gave it; and what none tells. */
@Component
@Order(-1001)
class SecurityHeaders implements WebFilter {

    private static final String POLICY = "Content-Security-Policy";

    private final boolean https;

    SecurityHeaders(@Value("${shop.gateway.cookie-secure}") boolean https) {
        this.https = https;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        HttpHeaders headers = exchange.getResponse().getHeaders();
        exchange.getResponse().beforeCommit(() -> Mono.fromRunnable(() -> secure(headers)));
        return chain.filter(exchange);
    }

    private void secure(HttpHeaders headers) {
        headers.remove(HttpHeaders.SERVER);
        headers.remove("X-Powered-By");
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("X-Frame-Options", "DENY");
        headers.set("Referrer-Policy", "no-referrer");
        if (!headers.containsHeader(POLICY)) {
            headers.set(POLICY, "default-src 'none'; frame-ancestors 'none'");
        }
        if (headers.getCacheControl() == null) {
            headers.setCacheControl("no-store");
        }
        if (https) {
            headers.set("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
    }
}
