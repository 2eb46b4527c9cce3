package shop.gateway.visitor;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.cloud.gateway.filter.GlobalFilter;
import org.springframework.core.Ordered;
import org.springframework.http.HttpCookie;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import shop.defaults.security.VisitorTokens;

/**
 * Gives every routed request one visitor: the first valid token of cookie and header, else a new
 * one. A forged token is a stranger's, not an error. Public answers may be kept by caches and name
 * nobody.
 */
@Component
class VisitorFilter implements GlobalFilter, Ordered {

    private final VisitorSettings settings;
    private final VisitorTokens tokens;
    private final MintVisitor mint;

    VisitorFilter(VisitorSettings settings, VisitorTokens tokens, MintVisitor mint) {
        this.settings = settings;
        this.tokens = tokens;
        this.mint = mint;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
        ServerHttpRequest request = exchange.getRequest();
        Optional<String> known = known(request);
        String token = known.orElseGet(mint::mint);
        boolean asked = request.getHeaders().containsHeader(VisitorTokens.HEADER);
        ServerHttpResponse response = exchange.getResponse();
        response.beforeCommit(
                () -> Mono.fromRunnable(() -> tell(response, token, known.isEmpty(), asked)));
        return chain.filter(
                exchange.mutate().request(to -> to.headers(out -> identify(out, token))).build());
    }

    private Optional<String> known(ServerHttpRequest request) {
        Stream<String> cookies =
                request.getCookies().getOrDefault(settings.cookieName(), List.of()).stream()
                        .map(HttpCookie::getValue);
        Stream<String> headers = request.getHeaders().getOrEmpty(VisitorTokens.HEADER).stream();
        return Stream.concat(cookies, headers)
                .filter(token -> tokens.visitor(token).isPresent())
                .findFirst();
    }

    /** Services read no cookie, so that none of them can be tricked by one. */
    private static void identify(HttpHeaders headers, String token) {
        headers.remove(HttpHeaders.COOKIE);
        headers.set(VisitorTokens.HEADER, token);
    }

    private void tell(ServerHttpResponse response, String token, boolean minted, boolean asked) {
        String caching = response.getHeaders().getCacheControl();
        if (caching != null && caching.contains("public")) {
            return;
        }
        if (minted) {
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
