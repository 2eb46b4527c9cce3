package shop.gateway.rules;

import java.time.Duration;
import java.util.concurrent.TimeoutException;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;
import shop.defaults.limit.HttpLimits;
import shop.defaults.problem.Problem;
import shop.gateway.problem.Refused;

/**
 * Reads an ordinary body whole before any service hears of the request: a slow or endless client
 * costs a service nothing, is never mistaken for a slow service by a circuit breaker, and is cut in
 * time. A route with a limit of its own streams, under that limit, and may not pause for long.
 */
@Component
@Order(-800)
class BodyFilter implements WebFilter {

    private final HttpLimits limits;
    private final Duration patience;

    BodyFilter(HttpLimits limits, Patience patience) {
        this.limits = limits;
        this.patience = patience.patience();
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        ServerHttpRequest request = exchange.getRequest();
        long limit = limits.of(request.getURI().getRawPath());
        if (!hasBody(request.getHeaders())) {
            return chain.filter(exchange);
        }
        boolean streamed = limit > limits.maxBody().toBytes();
        if (isHopeless(request.getHeaders(), limit, streamed)) {
            return Mono.error(tooLarge(limit));
        }
        return streamed
                ? chain.filter(with(exchange, new StreamedBody(request, limit, patience)))
                : read(request, limit)
                        .flatMap(body -> chain.filter(with(exchange, new ReadBody(request, body))));
    }

    /** Said to be too large, and nothing is gained by reading it. */
    private static boolean isHopeless(HttpHeaders headers, long limit, boolean streamed) {
        long length = headers.getContentLength();
        return length > (streamed ? limit : limit + BoundedBody.DROPPED);
    }

    private static boolean hasBody(HttpHeaders headers) {
        return headers.getContentLength() > 0
                || headers.containsHeader(HttpHeaders.TRANSFER_ENCODING);
    }

    private Mono<byte[]> read(ServerHttpRequest request, long limit) {
        return request.getBody()
                .collect(() -> new BoundedBody(limit), BoundedBody::add)
                .doOnDiscard(DataBuffer.class, DataBufferUtils::release)
                .map(BoundedBody::whole)
                .timeout(patience)
                .onErrorMap(TimeoutException.class, e -> tooSlow());
    }

    static byte[] bytes(DataBuffer buffer) {
        byte[] bytes = new byte[buffer.readableByteCount()];
        buffer.read(bytes);
        DataBufferUtils.release(buffer);
        return bytes;
    }

    private static ServerWebExchange with(ServerWebExchange exchange, ServerHttpRequest request) {
        return exchange.mutate().request(request).build();
    }

    static Refused tooLarge(long limit) {
        return new Refused(
                Problem.of(HttpStatus.CONTENT_TOO_LARGE)
                        .detail("The body is larger than " + limit + " bytes.")
                        .header(HttpHeaders.CONNECTION, "close"));
    }

    static Refused tooSlow() {
        return new Refused(
                Problem.of(HttpStatus.REQUEST_TIMEOUT)
                        .detail("The body came too slowly.")
                        .header(HttpHeaders.CONNECTION, "close"));
    }
}
