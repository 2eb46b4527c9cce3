package shop.systemtests.client;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One checkout as its client lives it: every call under the same key, until the outcome is known.
 * May be called by several threads at once, as by several tabs.
 */
public final class Purchase {

    private static final Duration LIMIT = Duration.ofMinutes(2);

    private final Visitor visitor;
    private final String key;
    private final String cartId;
    private final JsonNode expectedTotal;
    private final List<String> seen = new CopyOnWriteArrayList<>();
    private final List<Answer> ends = new CopyOnWriteArrayList<>();

    Purchase(Visitor visitor, String key, String cartId, JsonNode expectedTotal) {
        this.visitor = visitor;
        this.key = key;
        this.cartId = cartId;
        this.expectedTotal = expectedTotal;
    }

    public Visitor visitor() {
        return visitor;
    }

    public String key() {
        return key;
    }

    public String cartId() {
        return cartId;
    }

    public long expectedTotal() {
        return expectedTotal.required("amount").asLong();
    }

    /** Every definite answer so far: an order, or a refusal. */
    public List<Answer> ends() {
        return List.copyOf(ends);
    }

    /** The same cart under another key, as from another tab. */
    public Purchase underAnotherKey(String other) {
        return new Purchase(visitor, other, cartId, expectedTotal);
    }

    /** How many calls so far had no definite answer. */
    public int unknowns() {
        return seen.size() - ends.size();
    }

    /** Whether any call so far was answered with a 5xx or not at all. */
    public boolean sawServerError() {
        return !seen.stream().allMatch(answer -> answer.matches("[1-4]\\d\\d .*"));
    }

    /** Whether any call so far was answered with a 5xx beyond "not now, come again". */
    public boolean sawFailure() {
        return seen.stream().anyMatch(answer -> answer.matches("5(?!03)\\d\\d .*"));
    }

    /** Calls once; null when no answer came. */
    public @Nullable Answer attempt() {
        try {
            var answer = call();
            seen.add(answer.status() + " " + answer.json().path("type").asString(""));
            if (isDefinite(answer)) {
                ends.add(answer);
            }
            return answer;
        } catch (Unreachable e) {
            seen.add(e.getMessage());
            return null;
        }
    }

    /** Calls under the same key until the outcome is known. */
    public Answer finish() {
        var deadline = System.nanoTime() + LIMIT.toNanos();
        while (System.nanoTime() < deadline) {
            var answer = attempt();
            if (answer == null) {
                Backoff.afterNoAnswer();
            } else if (isDefinite(answer)) {
                return answer;
            } else {
                Backoff.after(answer);
            }
        }
        throw new IllegalStateException(this + " is unknown after " + LIMIT);
    }

    private Answer call() {
        var body = Map.of("expectedTotal", expectedTotal, "payment", Map.of("method", "manual"));
        return visitor.send("POST", "/api/cart/checkout", Map.of("Idempotency-Key", key), body);
    }

    private static boolean isDefinite(Answer answer) {
        return answer.status() < 500
                && answer.status() != 429
                && !answer.isProblem("checkout-in-progress");
    }

    @Override
    public String toString() {
        return "purchase " + key + " of cart " + cartId + " saw " + seen;
    }
}
