package shop.cart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import shop.defaults.transaction.Transactions;

@CartScenario
class TransactionsScenarioTests {

    @Autowired Transactions transactions;
    @Autowired JdbcClient jdbc;

    @Test
    void triesAgainAfterADeadlock() {
        long one = ThreadLocalRandom.current().nextLong();
        long other = one + 1;
        CountDownLatch both = new CountDownLatch(2);
        AtomicInteger attempts = new AtomicInteger();

        Future<Boolean> there =
                Together.start(() -> transactions.write(() -> lock(one, other, both, attempts)));
        Future<Boolean> back =
                Together.start(() -> transactions.write(() -> lock(other, one, both, attempts)));

        assertThat(Together.end(there)).isTrue();
        assertThat(Together.end(back)).isTrue();
        assertThat(attempts).hasValueGreaterThan(2);
    }

    @Test
    void doesNotTryAgainWhatFailsForAnotherReason() {
        AtomicInteger attempts = new AtomicInteger();

        assertThatThrownBy(() ->
                        transactions.write(() -> {
                            attempts.incrementAndGet();
                            jdbc.sql("select 1 / 0").query(Integer.class).single();
                        }))
                .isInstanceOf(DataAccessException.class);
        assertThat(attempts).hasValue(1);
    }

    /** Both hold their first lock before either asks for its second. */
    private boolean lock(long first, long second, CountDownLatch both, AtomicInteger attempts) {
        attempts.incrementAndGet();
        lock(first);
        both.countDown();
        try {
            both.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        lock(second);
        return true;
    }

    private void lock(long key) {
        jdbc.sql("select pg_advisory_xact_lock(:key)").param("key", key).query().listOfRows();
    }
}
