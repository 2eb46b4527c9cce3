package shop.order.streaming;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import shop.defaults.security.Caller;

@RestController
class StreamController {

    private final StreamOrder streamOrder;

    StreamController(StreamOrder streamOrder) {
        this.streamOrder = streamOrder;
    }

    @GetMapping(path = "/api/orders/{id}/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter stream(
            Caller caller,
            @PathVariable UUID id,
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String lastEventId) {
        return streamOrder.stream(id, caller, entry(lastEventId));
    }

    /** What is no id of ours is a client's that starts anew. */
    private static @Nullable Integer entry(@Nullable String id) {
        return id != null && id.matches("[1-9][0-9]{0,5}") ? Integer.valueOf(id) : null;
    }
}
