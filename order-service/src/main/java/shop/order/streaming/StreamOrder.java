package shop.order.streaming;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import shop.defaults.security.Caller;
import shop.order.ordering.OrderStatus;
import shop.order.ordering.OrderView;
import shop.order.ordering.ReadOrder;

/** Use case: the status of one order of the caller, at once and whenever it changes. */
@Component
class StreamOrder {

    private static final Logger log = LoggerFactory.getLogger(StreamOrder.class);
    private static final long RECONNECT_MILLIS = 2_000;

    private final ReadOrder readOrder;
    private final OpenStreams streams;
    private final StreamProperties settings;
    private final Clock clock;

    StreamOrder(ReadOrder readOrder, OpenStreams streams, StreamProperties settings, Clock clock) {
        this.readOrder = readOrder;
        this.streams = streams;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * @param seen the last change that the client knows; without one it is told the present status
     * @throws shop.order.ordering.OrderNotFound when it is unknown, or not the caller's
     * @throws TooManyStreams when as many as allowed are open
     */
    SseEmitter stream(UUID orderId, Caller caller, @Nullable Integer seen) {
        OrderView order = readOrder.read(orderId, caller);
        Change present = Change.latest(order);
        Stream stream = new Stream(orderId, caller.principal(), start(seen, present));
        if (stream.seen() < 0) {
            stream.happened(present);
        }
        streams.add(stream);
        // A little longer than it lasts, so that it ends as a whole and not as a timed-out request.
        SseEmitter client = new OpenedEmitter(settings.duration().plusSeconds(30));
        Thread.ofVirtual().name("order-stream").start(() -> tell(client, stream));
        return client;
    }

    /** A client that knows nothing, or what never was, is told the present status alone. */
    private static int start(@Nullable Integer seen, Change present) {
        return seen == null || seen > present.entry() ? -1 : seen;
    }

    private void tell(SseEmitter client, Stream stream) {
        client.onError(_ -> stream.close());
        client.onTimeout(stream::close);
        try {
            tellUntilItEnds(client, stream);
            client.complete();
        } catch (IOException | IllegalStateException gone) {
            log.debug("A client left its stream: {}", gone.toString());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            streams.remove(stream);
        }
    }

    private void tellUntilItEnds(SseEmitter client, Stream stream)
            throws IOException, InterruptedException {
        Instant end = clock.instant().plus(settings.duration());
        @Nullable OrderStatus told = null;
        client.send(SseEmitter.event().reconnectTime(RECONNECT_MILLIS).comment("open"));
        while (stream.isOpen() && clock.instant().isBefore(end)) {
            Optional<Change> next = stream.next(settings.heartbeat());
            if (next.isEmpty()) {
                client.send(SseEmitter.event().comment("alive"));
            } else if (next.get().status() != told) {
                told = next.get().status();
                send(client, next.get());
            }
        }
    }

    private static void send(SseEmitter client, Change change) throws IOException {
        client.send(
                SseEmitter.event()
                        .id(Integer.toString(change.entry()))
                        .name("status")
                        .data(change.view(), MediaType.APPLICATION_JSON));
    }
}
