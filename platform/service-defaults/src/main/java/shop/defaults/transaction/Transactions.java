package shop.defaults.transaction;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.core.retry.RetryException;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs a piece of work in one transaction. A deadlock or a serialisation failure has changed
 * nothing, so the work is done again, a few times; every other failure goes to the caller, waiting
 * too long for a lock as well. Inside a running transaction the work joins it, and only the whole
 * is done again.
 */
public class Transactions {

    private static final Set<String> DEADLOCK_OR_SERIALISATION = Set.of("40P01", "40001");

    private final TransactionTemplate writing;
    private final TransactionTemplate reading;
    private final RetryTemplate retry =
            new RetryTemplate(
                    RetryPolicy.builder()
                            .maxRetries(4)
                            .delay(Duration.ofMillis(10))
                            .jitter(Duration.ofMillis(10))
                            .multiplier(2)
                            .predicate(Transactions::lostARace)
                            .build());

    Transactions(PlatformTransactionManager manager) {
        this.writing = new TransactionTemplate(manager);
        this.reading = new TransactionTemplate(manager);
        this.reading.setReadOnly(true);
    }

    /** Commits what {@code work} did; {@code work} may run several times. */
    public <T> T write(Supplier<T> work) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            return run(writing, work);
        }
        try {
            return retry.<T>execute(() -> run(writing, work));
        } catch (RetryException exhausted) {
            throw exhausted.getCause() instanceof RuntimeException cause
                    ? cause
                    : new IllegalStateException(exhausted);
        }
    }

    public void write(Runnable work) {
        write(() -> {
            work.run();
            return true;
        });
    }

    public <T> T read(Supplier<T> work) {
        return run(reading, work);
    }

    @SuppressWarnings("NullAway") // the template hands through what the supplier returns
    private static <T> T run(TransactionTemplate template, Supplier<T> work) {
        return template.execute(_ -> work.get());
    }

    private static boolean lostARace(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql
                    && DEADLOCK_OR_SERIALISATION.contains(String.valueOf(sql.getSQLState()))) {
                return true;
            }
        }
        return false;
    }
}
