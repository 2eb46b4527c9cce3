package shop.gateway.limits;

import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;
import shop.gateway.visitor.KnownVisitors;

/**
 * Counts a request on its address and its visitor before anything of it is used. A request without
 * a valid token counts on its address alone: whoever has no token could have any number of them.
 */
@Component
@Order(-950)
@ConditionalOnBooleanProperty("shop.gateway.limits.enabled")
class LimitFilter implements WebFilter {

    private static final Operation REGISTER = Operation.post("/api/customers");
    private static final Operation LOOKUP = Operation.post("/api/orders/lookup");
    private static final Operation VISITS = Operation.post("/api/visits");

    private final Limits limits;
    private final KnownVisitors visitors;

    LimitFilter(Limits limits, KnownVisitors visitors) {
        this.limits = limits;
        this.visitors = visitors;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        return Mono.defer(() -> {
            if (counts(exchange.getRequest())) {
                count(exchange);
            }
            return chain.filter(exchange);
        });
    }

    /** Health is asked often, and what never changes costs nobody anything. */
    private static boolean counts(ServerHttpRequest request) {
        String path = request.getURI().getRawPath();
        return !path.equals("/docs")
                && !path.startsWith("/docs/")
                && !path.startsWith("/actuator/health");
    }

    private void count(ServerWebExchange exchange) {
        ServerHttpRequest request = exchange.getRequest();
        String address = ClientAddressFilter.address(exchange);
        Optional<String> visitor = visitors.of(exchange).map(known -> known.id().toString());
        limits.addresses.take(address);
        visitor.ifPresent(limits.visitors::take);
        if (REGISTER.is(request)) {
            limits.registrations.take(address);
        } else if (LOOKUP.is(request)) {
            limits.lookups.take(address);
        } else if (VISITS.is(request)) {
            visitor.ifPresent(limits.visits::take);
        }
    }
}
