package shop.systemtests.client;

import java.time.Duration;

/** How long a client waits before it asks again. */
final class Backoff {

    private static final Duration USUAL = Duration.ofMillis(250);

    private Backoff() {}

    static void after(Answer answer) {
        pause(
                answer.header("Retry-After")
                        .map(Long::parseLong)
                        .map(Duration::ofSeconds)
                        .orElse(USUAL));
    }

    static void afterNoAnswer() {
        pause(USUAL);
    }

    private static void pause(Duration duration) {
        try {
            Thread.sleep(duration);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while backing off", e);
        }
    }
}
