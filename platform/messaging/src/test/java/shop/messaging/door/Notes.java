package shop.messaging.door;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import shop.events.Event;
import shop.messaging.EventListener;
import shop.messaging.MalformedKey;
import shop.messaging.Outbox;
import shop.messaging.ReceivedEvent;
import shop.messaging.RejectedEvent;
import shop.messaging.RepublishRequest;
import shop.messaging.Republished;
import shop.messaging.Republishing;
import shop.messaging.Sequenced;

/** Reads notes, refuses those of a refused key, and publishes note-000 to note-249 again. */
final class Notes implements EventListener, Republishing {

    private static final int ALL = 250;

    final Set<String> refused = ConcurrentHashMap.newKeySet();
    final Set<String> read = ConcurrentHashMap.newKeySet();
    private final Outbox outbox;

    Notes(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public Set<Class<? extends Event>> reads() {
        return Set.of(NoteWritten.class);
    }

    @Override
    public void handle(List<ReceivedEvent> batch) {
        for (ReceivedEvent event : batch) {
            NoteWritten note = event.body(NoteWritten.class);
            if (refused.contains(note.id())) {
                throw new RejectedEvent("refused for a test");
            }
            read.add(note.id() + ":" + note.text());
        }
    }

    @Override
    public String topic() {
        return "notes";
    }

    @Override
    public Republished republish(RepublishRequest request) {
        List<String> keys = keys(request).toList();
        outbox.appendAll(
                keys.stream().map(key -> new Sequenced(new NoteWritten(key, "again"), 1)).toList());
        return new Republished(
                keys.size(),
                keys.size() == request.limit() && request.keys() == null ? keys.getLast() : null);
    }

    private static Stream<String> keys(RepublishRequest request) {
        if (request.keys() != null) {
            request.keys().forEach(Notes::check);
        }
        return Stream.iterate(0, n -> n + 1)
                .limit(ALL)
                .map("note-%03d"::formatted)
                .filter(key -> request.keys() == null || request.keys().contains(key))
                .filter(key -> key.compareTo(Objects.toString(request.after(), "")) > 0)
                .limit(request.limit());
    }

    private static void check(String key) {
        if (!key.startsWith("note-")) {
            throw new MalformedKey("notes", key);
        }
    }
}
