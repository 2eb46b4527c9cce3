package shop.gateway.routing;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.reactor.circuitbreaker.operator.CircuitBreakerOperator;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.cloud.gateway.filter.GatewayFilter;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.cloud.gateway.filter.RouteToRequestUrlFilter;
import org.springframework.cloud.gateway.support.ServerWebExchangeUtils;
import org.springframework.http.HttpMethod;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * The replicas of one service, taken in turn, behind one circuit breaker. A call that found no
 * connection is tried once on the next replica, whatever its method, since nothing was sent; a read
 * whose connection broke is tried once more. Nothing else is repeated: what an unsafe call may have
 * done is its client's to find out, by its idempotency key.
 */
final class Upstream implements GatewayFilter {

    /** Behind the filter that writes the route's address, before the one that sends. */
    static final int ORDER = RouteToRequestUrlFilter.ROUTE_TO_URL_FILTER_ORDER + 100;

    private static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    private final AtomicInteger turn = new AtomicInteger();
    private final List<URI> replicas;
    private final CircuitBreaker breaker;

    Upstream(List<URI> replicas, CircuitBreaker breaker) {
        this.replicas = replicas;
        this.breaker = breaker;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
        int first = turn.getAndIncrement();
        return send(exchange, chain, first)
                .onErrorResume(
                        failure -> repeatable(exchange, failure),
                        failure -> again(exchange, chain, first + 1))
                .transformDeferred(CircuitBreakerOperator.of(breaker))
                .onErrorMap(Failures::answer);
    }

    private Mono<Void> send(ServerWebExchange exchange, GatewayFilterChain chain, int number) {
        return Mono.defer(() -> {
            URI replica = replicas.get(Math.floorMod(number, replicas.size()));
            exchange.getAttributes()
                    .put(
                            ServerWebExchangeUtils.GATEWAY_REQUEST_URL_ATTR,
                            at(exchange.getRequest().getURI(), replica));
            return chain.filter(exchange);
        });
    }

    private Mono<Void> again(ServerWebExchange exchange, GatewayFilterChain chain, int number) {
        return Mono.defer(() -> {
            ServerWebExchangeUtils.reset(exchange);
            return send(exchange, chain, number);
        });
    }

    private boolean repeatable(ServerWebExchange exchange, Throwable failure) {
        return Failures.unsent(failure)
                ? replicas.size() > 1
                : Failures.broken(failure) && SAFE.contains(exchange.getRequest().getMethod());
    }

    /** Byte by byte as it was asked: to decode and encode again would be to rewrite. */
    private static URI at(URI asked, URI replica) {
        String query = asked.getRawQuery();
        return URI.create(
                "%s://%s%s%s"
                        .formatted(
                                replica.getScheme(),
                                replica.getRawAuthority(),
                                asked.getRawPath(),
                                query == null ? "" : "?" + query));
    }
}
