package shop.gateway.rules;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;
import shop.defaults.trace.Trace;

/**
 * Takes off what only insiders may say (who somebody is, where a request came from, what method it
 * really is), so that it can't even be asked for; hands on the trace, begun here when need be.
 */
@Component
@Order(-1000)
class HeaderFilter implements WebFilter {

    private static final Set<String> NAMES =
            Set.of(
                    // Asked of the gateway, and answered by it.
                    "expect",
                    "forwarded",
                    "x-visitor-id",
                    "x-real-ip",
                    "x-original-url",
                    "x-rewrite-url",
                    "x-http-method",
                    "x-http-method-override",
                    "x-method-override");
    private static final List<String> PREFIXES =
            List.of("x-forwarded-", "x-user-", "x-internal-", "x-original-");

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        Trace trace = Trace.continued(exchange.getRequest().getHeaders().getFirst(Trace.HEADER));
        exchange.getAttributes().put(Trace.HEADER, trace);
        return chain.filter(
                exchange.mutate()
                        .request(request -> request.headers(headers -> clean(headers, trace)))
                        .build());
    }

    private static void clean(HttpHeaders headers, Trace trace) {
        List.copyOf(headers.headerNames()).stream()
                .filter(HeaderFilter::insidersOnly)
                .forEach(headers::remove);
        headers.set(Trace.HEADER, trace.header());
    }

    private static boolean insidersOnly(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return NAMES.contains(lower) || PREFIXES.stream().anyMatch(lower::startsWith);
    }
}
