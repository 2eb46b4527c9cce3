package shop.order.idempotency;

import org.springframework.http.ResponseEntity;
import org.springframework.http.ResponseEntity.BodyBuilder;

/**
 * What a command is answered with.
 *
 * @param replayed whether it was answered before and nothing happened now
 */
public record Answered<T>(T body, boolean replayed) {

    private static final String REPLAYED = "Idempotent-Replayed";

    public ResponseEntity<T> to(BodyBuilder response) {
        return (replayed ? response.header(REPLAYED, "true") : response).body(body);
    }
}
