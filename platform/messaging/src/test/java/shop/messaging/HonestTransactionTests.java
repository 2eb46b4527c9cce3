package shop.messaging;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

class HonestTransactionTests {

    private final HonestTransaction transaction =
            new HonestTransaction(new TransactionTemplate(new BrokenConnection()));

    @Test
    void letsTheFirstFailureOut() {
        assertThatThrownBy(() ->
                        transaction.run(() -> {
                            throw new RejectedEvent("first");
                        }))
                .isInstanceOf(RejectedEvent.class);
    }

    @Test
    void letsAFailedCommitOut() {
        assertThatThrownBy(() -> transaction.run(() -> {})).hasMessage("no commit");
    }

    /** Fails whatever ends a transaction. */
    private static final class BrokenConnection extends AbstractPlatformTransactionManager {

        @Override
        protected Object doGetTransaction() {
            return this;
        }

        @Override
        protected void doBegin(Object transaction, TransactionDefinition definition) {}

        @Override
        protected void doCommit(DefaultTransactionStatus status) {
            throw new TransactionSystemException("no commit");
        }

        @Override
        protected void doRollback(DefaultTransactionStatus status) {
            throw new TransactionSystemException("no rollback");
        }
    }
}
