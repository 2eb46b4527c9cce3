package shop.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

class TransienceTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "08000", "08001", "08006", "40001", "40P01", "53100", "53300", "55P03", "57014",
                "57P01", "57P02", "57P03", "58030", "25006"
            })
    void triesAgainWhatTheDatabaseMayTakeLater(String state) {
        assertThat(Transience.of(wrapped(new SQLException("no", state)))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"22003", "22021", "22P05", "23502", "23505", "42601", "42P01"})
    void givesUpWhatTheDatabaseWillNeverTake(String state) {
        assertThat(Transience.of(wrapped(new SQLException("no", state)))).isFalse();
    }

    private static Throwable wrapped(SQLException cause) {
        return new IllegalStateException(new RuntimeException(cause));
    }

    @Test
    void triesAgainWhatTheFrameworksCallTransient() {
        assertThat(Transience.of(new CannotAcquireLockException("busy"))).isTrue();
        assertThat(Transience.of(new CannotCreateTransactionException("away"))).isTrue();
        assertThat(Transience.of(new OptimisticLockException("raced"))).isTrue();
        assertThat(
                        Transience.of(
                                new TransactionSystemException(
                                        "commit", new SQLTransientConnectionException())))
                .isTrue();
    }

    @Test
    void triesAgainOnAConnectionThatThePoolHasClosed() {
        assertThat(Transience.of(wrapped(new SQLException("Connection is closed")))).isTrue();
    }

    @Test
    void triesAgainWhenTheServerDiedOfIt() {
        SQLException said = new SQLException("PANIC: could not write to log file", "XX000");
        assertThat(Transience.of(wrapped(said))).isFalse();

        said.setNextException(new SQLException("An I/O error occurred", "08006"));
        assertThat(Transience.of(wrapped(said))).isTrue();
    }

    @Test
    void givesUpBrokenRulesAndBugs() {
        assertThat(Transience.of(new DataIntegrityViolationException("twice"))).isFalse();
        assertThat(Transience.of(new NullPointerException())).isFalse();
        assertThat(Transience.of(new RejectedEvent("never", new CannotAcquireLockException("x"))))
                .isFalse();
    }
}
