package shop.catalog.stock;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.core.retry.RetryException;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A transaction that takes row locks. The lock order makes deadlocks among ours impossible; one
 * that comes all the same (an index page, a schema change, a hand in the database) is tried again a
 * few times before a caller hears of it. Waiting for a lock too long is not tried again.
 */
@Component
public class LockingTransaction {

    private static final Set<String> DEADLOCK_OR_SERIALISATION = Set.of("40P01", "40001");

    private final TransactionTemplate transaction;
    private final RetryTemplate retry =
            new RetryTemplate(
                    RetryPolicy.builder()
                            .maxRetries(4)
                            .delay(Duration.ofMillis(10))
                            .jitter(Duration.ofMillis(10))
                            .multiplier(2)
                            .predicate(LockingTransaction::lostARace)
                            .build());

    LockingTransaction(PlatformTransactionManager transactions) {
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Commits what {@code work} did; {@code work} may run several times. */
    public <T> T call(Supplier<T> work) {
        try {
            return retry.<T>execute(() -> transaction.execute(status -> work.get()));
        } catch (RetryException exhausted) {
            throw exhausted.getCause() instanceof RuntimeException cause
                    ? cause
                    : new IllegalStateException(exhausted);
        }
    }

    private static boolean lostARace(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql
                    && DEADLOCK_OR_SERIALISATION.contains(String.valueOf(sql.getSQLState()))) {
                return true;
            }
        }
        return false;
    }
}
