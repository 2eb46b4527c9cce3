package shop.order.streaming;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * The streams of this process. Looks for changes of all of them at once; ends them when the process
 * does, before the web server waits for its last requests.
 */
@Component
class OpenStreams implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(OpenStreams.class);

    private final Set<Stream> streams = ConcurrentHashMap.newKeySet();
    private final Changes changes;
    private final StreamProperties settings;
    private volatile boolean running;

    OpenStreams(Changes changes, StreamProperties settings) {
        this.changes = changes;
        this.settings = settings;
    }

    /**
     * @throws TooManyStreams when the caller, or everybody together, has as many as allowed
     */
    synchronized void add(Stream stream) {
        if (!running || streams.size() >= settings.limit()) {
            throw new TooManyStreams(false);
        }
        long own = streams.stream().filter(s -> s.principal().equals(stream.principal())).count();
        if (own >= settings.perCaller()) {
            throw new TooManyStreams(true);
        }
        streams.add(stream);
    }

    void remove(Stream stream) {
        streams.remove(stream);
    }

    int size() {
        return streams.size();
    }

    @Scheduled(fixedDelayString = "${shop.streams.tick:500ms}")
    void look() {
        List<Stream> held = List.copyOf(streams);
        if (held.isEmpty()) {
            return;
        }
        Map<UUID, Integer> seen = new HashMap<>();
        held.forEach(stream -> seen.merge(stream.orderId(), stream.seen(), Math::min));
        try {
            List<Change> found = changes.since(seen);
            found.forEach(change -> tell(held, change));
        } catch (DataAccessException passing) {
            log.warn("Changes of orders are looked for again: {}", passing.toString());
        }
    }

    private static void tell(List<Stream> held, Change change) {
        for (Stream stream : held) {
            if (stream.orderId().equals(change.orderId())) {
                stream.happened(change);
            }
        }
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public synchronized void stop() {
        running = false;
        streams.forEach(Stream::close);
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
