package shop.systemtests.client;

import java.time.Duration;
import java.util.function.Supplier;

/** Asks again until the answer is definite: for requests that may be repeated. */
final class Persistence {

    private static final Duration LIMIT = Duration.ofMinutes(2);

    private Persistence() {}

    /**
     * The first answer that is neither a 5xx nor a 429.
     *
     * @throws IllegalStateException when there is none for two minutes
     */
    static Answer definite(Supplier<Answer> request) {
        var deadline = System.nanoTime() + LIMIT.toNanos();
        while (System.nanoTime() < deadline) {
            try {
                var answer = request.get();
                if (answer.status() < 500 && answer.status() != 429) {
                    return answer;
                }
                Backoff.after(answer);
            } catch (Unreachable e) {
                Backoff.afterNoAnswer();
            }
        }
        throw new IllegalStateException("no definite answer for " + LIMIT);
    }
}
