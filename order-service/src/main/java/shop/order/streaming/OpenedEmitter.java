package shop.order.streaming;

import java.io.IOException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * An emitter whose status and headers are sent by the request's own thread. Left to the first
 * event, another thread would send them while this one still writes those that every answer has,
 * {@code Cache-Control: no-store} among them, and some would be missing now and then. A client that
 * left meanwhile is found by the first event.
 */
final class OpenedEmitter extends SseEmitter {

    private static final Logger log = LoggerFactory.getLogger(OpenedEmitter.class);

    OpenedEmitter(Duration timeout) {
        super(timeout.toMillis());
    }

    @Override
    protected void extendResponse(ServerHttpResponse response) {
        super.extendResponse(response);
        try {
            response.getBody(); // flush sends nothing before a body was asked for
            response.flush();
        } catch (IOException gone) {
            log.debug("A client left before its stream began: {}", gone.toString());
        }
    }
}
