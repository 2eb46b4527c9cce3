package shop.gateway.limits;

import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Semaphore;
import org.springframework.cloud.gateway.filter.GatewayFilter;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.cloud.gateway.filter.NettyWriteResponseFilter;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import shop.defaults.problem.Problem;
import shop.gateway.problem.Refused;
import shop.gateway.visitor.KnownVisitors;

/** Counts answers without an end while they are open, however they end. */
@Component
public class OpenStreams implements GatewayFilter {

    /** Around the filter that sends the answer: until its last byte. */
    public static final int ORDER = NettyWriteResponseFilter.WRITE_RESPONSE_FILTER_ORDER - 1;

    private static final Duration WAIT = Duration.ofSeconds(5);

    private final ConcurrentMap<String, Integer> byClient = new ConcurrentHashMap<>();
    private final Semaphore room;
    private final int each;
    private final KnownVisitors visitors;

    OpenStreams(StreamSettings settings, KnownVisitors visitors) {
        this.room = new Semaphore(settings.total());
        this.each = settings.each();
        this.visitors = visitors;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
        String client =
                visitors.of(exchange)
                        .map(known -> known.id().toString())
                        .orElseGet(() -> ClientAddressFilter.address(exchange));
        return Mono.using(() -> open(client), opened -> chain.filter(exchange), this::close);
    }

    private String open(String client) {
        if (!room.tryAcquire()) {
            throw new Refused(
                    Problem.of(HttpStatus.SERVICE_UNAVAILABLE)
                            .detail("Too many streams are open.")
                            .retryAfter(WAIT));
        }
        if (byClient.merge(client, 1, Integer::sum) > each) {
            close(client);
            throw Buckets.tooMany(WAIT);
        }
        return client;
    }

    private void close(String client) {
        byClient.computeIfPresent(client, (name, open) -> open == 1 ? null : open - 1);
        room.release();
    }
}
