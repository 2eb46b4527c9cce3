package shop.gateway.rules;

import java.time.Duration;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.SynchronousSink;

/** A request whose body passes through under a limit. */
final class StreamedBody extends ServerHttpRequestDecorator {

    private final AtomicLong seen = new AtomicLong();
    private final long limit;
    private final Duration patience;

    StreamedBody(ServerHttpRequest request, long limit, Duration patience) {
        super(request);
        this.limit = limit;
        this.patience = patience;
    }

    @Override
    public Flux<DataBuffer> getBody() {
        return super.getBody()
                .timeout(patience)
                .onErrorMap(TimeoutException.class, e -> BodyFilter.tooSlow())
                .handle(this::pass);
    }

    private void pass(DataBuffer part, SynchronousSink<DataBuffer> next) {
        if (seen.addAndGet(part.readableByteCount()) > limit) {
            DataBufferUtils.release(part);
            next.error(BodyFilter.tooLarge(limit));
        } else {
            next.next(part);
        }
    }
}
