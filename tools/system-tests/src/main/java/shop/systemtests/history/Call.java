package shop.systemtests.history;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One call of a client; times in milliseconds since the history began.
 *
 * @param who the client, who makes one call after the other
 * @param key Idempotency-Key
 * @param to when its answer came; {@link Long#MAX_VALUE} when the client did not live to see it
 * @param status 0 when no answer came
 * @param retryAfter seconds, as the answer said
 * @param answer the body; null when it was empty or no JSON
 */
public record Call(
        String who,
        String method,
        String path,
        @Nullable String key,
        long from,
        long to,
        Outcome outcome,
        int status,
        @Nullable String retryAfter,
        @Nullable JsonNode request,
        @Nullable JsonNode answer) {

    public boolean is(String wanted, String wantedPath) {
        return method.equals(wanted) && path.equals(wantedPath);
    }

    public boolean isCheckout() {
        return is("POST", "/api/cart/checkout");
    }

    @Override
    public String toString() {
        return "%s %s %s at %d..%d: %s %d".formatted(who, method, path, from, to, outcome, status);
    }
}
