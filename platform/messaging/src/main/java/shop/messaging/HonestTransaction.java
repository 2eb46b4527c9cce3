package shop.messaging;

import java.util.concurrent.atomic.AtomicReference;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Lets out the failure that the work met first. When a connection breaks, the rollback fails as
 * well, and its failure, which says less, would take the place of the cause.
 */
final class HonestTransaction {

    private final TransactionOperations transaction;

    HonestTransaction(TransactionOperations transaction) {
        this.transaction = transaction;
    }

    void run(Runnable work) {
        AtomicReference<Throwable> first = new AtomicReference<>();
        try {
            transaction.executeWithoutResult(_ -> watched(work, first));
        } catch (RuntimeException | Error last) {
            if (first.get() instanceof RuntimeException cause) {
                throw cause;
            }
            throw last;
        }
    }

    private static void watched(Runnable work, AtomicReference<Throwable> first) {
        try {
            work.run();
        } catch (RuntimeException | Error failure) {
            first.set(failure);
            throw failure;
        }
    }
}
