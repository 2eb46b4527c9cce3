package shop.gateway.visitor;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.cloud.gateway.filter.GlobalFilter;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import shop.defaults.security.VisitorTokens;

/**
 * Gives every routed request one visitor: the known one, else a new one. A forged token is a
 * stranger's, not an error. A service that takes a visitor for somebody else's, or for gone, says
 * {@code Visitor-Renew: true}; then the client goes on as a new one. Public answers may be kept by
 * caches and name nobody.
 */
@Component
class VisitorFilter implements GlobalFilter, Ordered {

    /** Between a service and the gateway alone; no client ever sees it. */
    static final String RENEW = "Visitor-Renew";

    private final VisitorSettings settings;
    private final KnownVisitors visitors;
    private final MintVisitor mint;

    VisitorFilter(VisitorSettings settings, KnownVisitors visitors, MintVisitor mint) {
        this.settings = settings;
        this.visitors = visitors;
        this.mint = mint;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
        ServerHttpRequest request = exchange.getRequest();
        Optional<String> known = visitors.of(exchange).map(KnownVisitor::token);
        String token = known.orElseGet(mint::mint);
        boolean asked = request.getHeaders().containsHeader(VisitorTokens.HEADER);
        ServerHttpResponse response = exchange.getResponse();
        response.beforeCommit(
                () -> Mono.fromRunnable(() -> tell(response, token, known.isEmpty(), asked)));
        return chain.filter(
                exchange.mutate().request(to -> to.headers(out -> identify(out, token))).build());
    }

    /** Services read no cookie, so that none of them can be tricked by one. */
    private static void identify(HttpHeaders headers, String token) {
        headers.remove(HttpHeaders.COOKIE);
        headers.set(VisitorTokens.HEADER, token);
    }

    private void tell(ServerHttpResponse response, String token, boolean minted, boolean asked) {
        List<String> renewal = response.getHeaders().remove(RENEW);
        String caching = response.getHeaders().getCacheControl();
        if (caching != null && caching.contains("public")) {
            return;
        }
        if (renews(renewal)) {
            name(response, mint.mint(), true, asked);
        } else {
            name(response, token, minted, asked);
        }
    }

    private static boolean renews(@Nullable List<String> renewal) {
        return renewal != null && renewal.contains("true");
    }

    private void name(ServerHttpResponse response, String token, boolean fresh, boolean asked) {
        if (fresh) {
            response.addCookie(cookie(token));
        }
        if (asked) {
            response.getHeaders().set(VisitorTokens.HEADER, token);
        }
    }

    private ResponseCookie cookie(String token) {
        return ResponseCookie.from(settings.cookieName(), token)
                .httpOnly(true)
                .secure(settings.cookieSecure())
                .sameSite("Lax")
                .path("/")
                .maxAge(MintVisitor.LIFE)
                .build();
    }

    /** Before anything is sent. */
    @Override
    public int getOrder() {
        return -10;
    }
}
