package shop.defaults.transaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;

class TransactionsTests {

    private final AtomicInteger attempts = new AtomicInteger();
    private final Transactions transactions = new Transactions(new NoDatabase());

    @ParameterizedTest
    @ValueSource(strings = {"40P01", "40001"})
    void triesALostRaceAgain(String state) {
        String result = transactions.write(() -> doneAtTheThird(state));

        assertThat(result).isEqualTo("done");
        assertThat(attempts).hasValue(3);
    }

    @Test
    void triesTheWholeAgainWhenAPartLosesARace() {
        AtomicInteger wholes = new AtomicInteger();

        transactions.write(() -> {
            wholes.incrementAndGet();
            return transactions.write(() -> doneAtTheThird("40P01"));
        });

        assertThat(wholes).hasValue(3);
        assertThat(attempts).hasValue(3);
    }

    @Test
    void givesUpInTheEnd() {
        assertThatThrownBy(() -> transactions.write(() -> fail("40P01")))
                .isInstanceOf(DataAccessException.class);
        assertThat(attempts).hasValue(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"55P03", "23505"})
    void doesNotRepeatWhatWouldFailAgain(String state) {
        assertThatThrownBy(() -> transactions.write(() -> fail(state)))
                .isInstanceOf(DataAccessException.class);
        assertThat(attempts).hasValue(1);
    }

    @Test
    void passesFactsThrough() {
        RuntimeException fact = new RuntimeException("a fact");

        assertThatThrownBy(() ->
                        transactions.write(() -> {
                            throw fact;
                        }))
                .isSameAs(fact);
    }

    private String doneAtTheThird(String state) {
        if (attempts.incrementAndGet() < 3) {
            throw failure(state);
        }
        return "done";
    }

    private void fail(String state) {
        attempts.incrementAndGet();
        throw failure(state);
    }

    private static DataAccessException failure(String state) {
        return new DataAccessResourceFailureException("work", new SQLException("lost", state));
    }

    private record Transaction(boolean running) {}

    /** Begins and ends transactions of nothing. */
    private static final class NoDatabase extends AbstractPlatformTransactionManager {

        private boolean running;

        @Override
        protected Object doGetTransaction() {
            return new Transaction(running);
        }

        @Override
        protected boolean isExistingTransaction(Object transaction) {
            return ((Transaction) transaction).running();
        }

        @Override
        protected void doBegin(Object transaction, TransactionDefinition definition) {
            running = true;
        }

        @Override
        protected void doCommit(DefaultTransactionStatus status) {
            running = false;
        }

        @Override
        protected void doRollback(DefaultTransactionStatus status) {
            running = false;
        }

        @Override
        protected void doSetRollbackOnly(DefaultTransactionStatus status) {}
    }
}
