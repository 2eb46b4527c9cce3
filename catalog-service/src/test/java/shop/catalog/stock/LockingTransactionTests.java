package shop.catalog.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;

class LockingTransactionTests {

    private final AtomicInteger attempts = new AtomicInteger();
    private final LockingTransaction transaction = new LockingTransaction(new NoDatabase());

    @ParameterizedTest
    @ValueSource(strings = {"40P01", "40001"})
    void triesALostRaceAgain(String state) {
        String result =
                transaction.call(() -> {
                    if (attempts.incrementAndGet() < 3) {
                        throw failure(state);
                    }
                    return "done";
                });

        assertThat(result).isEqualTo("done");
        assertThat(attempts).hasValue(3);
    }

    @Test
    void givesUpInTheEnd() {
        assertThatThrownBy(() -> transaction.call(() -> fail("40P01")))
                .isInstanceOf(DataAccessException.class);
        assertThat(attempts).hasValue(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"55P03", "23505"})
    void doesNotRepeatWhatWouldFailAgain(String state) {
        assertThatThrownBy(() -> transaction.call(() -> fail(state)))
                .isInstanceOf(DataAccessException.class);
        assertThat(attempts).hasValue(1);
    }

    @Test
    void passesFactsThrough() {
        assertThatThrownBy(() ->
                        transaction.call(() -> {
                            throw new UnknownVariant(1);
                        }))
                .isInstanceOf(UnknownVariant.class);
    }

    private Object fail(String state) {
        attempts.incrementAndGet();
        throw failure(state);
    }

    private static DataAccessException failure(String state) {
        return new UncategorizedSQLException("work", null, new SQLException("lost", state));
    }

    /** Begins and ends transactions of nothing. */
    private static final class NoDatabase extends AbstractPlatformTransactionManager {

        @Override
        protected Object doGetTransaction() {
            return new Object();
        }

        @Override
        protected void doBegin(Object transaction, TransactionDefinition definition) {}

        @Override
        protected void doCommit(DefaultTransactionStatus status) {}

        @Override
        protected void doRollback(DefaultTransactionStatus status) {}
    }
}
