package shop.defaults.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.UncategorizedDataAccessException;
import org.springframework.http.ResponseEntity;

class DatabaseProblemsTests {

    private final DatabaseProblems problems = new DatabaseProblems();

    static Stream<Exception> passing() {
        return Stream.of(
                new DataAccessResourceFailureException("gone"),
                failed(new SQLException("terminating connection", "57P02")),
                failed(new SQLException("This connection has been closed.", "08003")),
                failed(new SQLException("Connection is closed")),
                failed(dying()));
    }

    /** As the driver tells of a server that says what is wrong and dies of it. */
    private static SQLException dying() {
        SQLException said = new SQLException("PANIC: could not write to log file", "XX000");
        said.setNextException(new SQLException("An I/O error occurred", "08006"));
        return said;
    }

    @ParameterizedTest
    @MethodSource("passing")
    void tellsToComeAgain(Exception failure) {
        ResponseEntity<?> answer = problems.failed(failure);

        assertThat(answer.getStatusCode().value()).isEqualTo(503);
        assertThat(answer.getHeaders().getFirst("Retry-After")).isEqualTo("1");
    }

    @Test
    void takesARefusedStatementForOurMistake() {
        SQLException refused = new SQLException("column does not exist", "42703");

        assertThat(problems.failed(failed(refused)).getStatusCode().value()).isEqualTo(500);
    }

    /** As Hibernate's failures come, whatever their cause. */
    private static Exception failed(SQLException cause) {
        return new UncategorizedDataAccessException("Unable to rollback", cause) {};
    }
}
