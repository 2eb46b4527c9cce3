package shop.defaults.transaction;

import java.sql.SQLException;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs a piece of work in one transaction. A deadlock or a serialisation failure has changed
 * nothing, so the work is done again, a few times; every other failure goes to the caller.
 */
public class Transactions {

    private static final int ATTEMPTS = 4;
    private static final Set<String> DEADLOCK_OR_SERIALISATION = Set.of("40P01", "40001");

    private final TransactionTemplate writing;
    private final TransactionTemplate reading;

    Transactions(PlatformTransactionManager manager) {
        this.writing = new TransactionTemplate(manager);
        this.reading = new TransactionTemplate(manager);
        this.reading.setReadOnly(true);
    }

    public <T> T write(Supplier<T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return run(writing, work);
            } catch (RuntimeException failure) {
                if (attempt == ATTEMPTS || !DEADLOCK_OR_SERIALISATION.contains(state(failure))) {
                    throw failure;
                }
            }
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

    private static String state(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                return sql.getSQLState();
            }
        }
        return "";
    }
}
