package shop.defaults.web;

import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import shop.defaults.problem.Problem;

/**
 * A database that is away, busy or locked is a 503 that passes; a lost race is a 409; text it can't
 * store is a 400. Anything else it refuses is our mistake.
 */
@RestControllerAdvice
@ConditionalOnClass({DataAccessException.class, TransactionException.class})
@Order(Ordered.LOWEST_PRECEDENCE - 10)
class DatabaseProblems {

    private static final Logger log = LoggerFactory.getLogger(DatabaseProblems.class);

    /** SQL state classes: connection, resources, operator, system, rollback, lock. */
    private static final Set<String> PASSING = Set.of("08", "53", "57", "58", "40", "55");

    /**
     * The pool's word for a connection that broke in the middle of a transaction, whose rollback
     * then fails and hides the first failure; it has no SQL state.
     */
    private static final String CLOSED = "Connection is closed";

    private static final String UNSTORABLE_TEXT = "22021";

    @ExceptionHandler({DataAccessException.class, TransactionException.class})
    ResponseEntity<ProblemDetail> failed(Exception failure) {
        SQLException cause = Causes.first(failure, SQLException.class);
        if (failure instanceof OptimisticLockingFailureException) {
            return Problem.of(HttpStatus.CONFLICT, "conflict", "Somebody else was faster")
                    .toResponse();
        }
        if (cause != null && UNSTORABLE_TEXT.equals(cause.getSQLState())) {
            return Problem.of(HttpStatus.BAD_REQUEST).toResponse();
        }
        if (passes(failure) || cause != null && passes(cause)) {
            log.warn("The database can't serve: {}", failure.toString());
            return Problem.of(HttpStatus.SERVICE_UNAVAILABLE)
                    .retryAfter(Duration.ofSeconds(1))
                    .toResponse();
        }
        log.error("The database refused", failure);
        return Problem.of(HttpStatus.INTERNAL_SERVER_ERROR).toResponse();
    }

    private static boolean passes(Exception failure) {
        return failure instanceof CannotCreateTransactionException
                || failure instanceof TransientDataAccessException
                || failure instanceof RecoverableDataAccessException
                || failure instanceof DataAccessResourceFailureException
                || Causes.first(failure, SQLTransientException.class) != null;
    }

    /** A server that dies says why, and then the connection breaks: either of the two passes. */
    private static boolean passes(SQLException cause) {
        for (Throwable part : cause) {
            if (part instanceof SQLException sql && passes(sql.getSQLState())) {
                return true;
            }
        }
        return CLOSED.equals(cause.getMessage());
    }

    private static boolean passes(@Nullable String state) {
        return state != null && state.length() == 5 && PASSING.contains(state.substring(0, 2));
    }
}
