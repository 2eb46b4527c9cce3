package shop.systemtests.torture;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;
import shop.systemtests.client.Answer;
import shop.systemtests.client.Article;
import shop.systemtests.client.Buyers;
import shop.systemtests.client.Gateways;
import shop.systemtests.client.Journal;
import shop.systemtests.client.Purchase;

/**
 * The while before a round, in which nobody writes a history: two people buy until nothing has been
 * refused for some time. A machine that is busy with something else may never come so far.
 */
final class Calm {

    private static final int CALLS = 40;
    private static final Duration LIMIT = Duration.ofSeconds(30);

    private final AtomicInteger inARow = new AtomicInteger();
    private final Buyers buyers;

    Calm(Gateways gateways, List<Article> articles) {
        Journal counting = this::count;
        this.buyers = new Buyers(gateways, _ -> counting, articles);
    }

    /** Whether it came; returns when all have bought what they began to. */
    boolean await(long seed) {
        try (buyers) {
            buyers.start(2, seed);
            Awaitility.await()
                    .atMost(LIMIT)
                    .pollInterval(Duration.ofMillis(50))
                    .until(() -> inARow.get() >= CALLS);
            return true;
        } catch (ConditionTimeoutException e) {
            return false;
        }
    }

    List<Purchase> purchases() {
        return buyers.purchases();
    }

    private Answer count(Journal.Call call, Supplier<Answer> sending) {
        var served = false;
        try {
            var answer = sending.get();
            served = answer.status() < 500;
            return answer;
        } finally {
            if (served) {
                inARow.incrementAndGet();
            } else {
                inARow.set(0);
            }
        }
    }
}
