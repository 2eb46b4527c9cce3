package shop.defaults.web;

import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import shop.defaults.precondition.MalformedIfMatch;
import shop.defaults.precondition.StaleVersion;
import shop.defaults.problem.Problem;

/** What {@code If-Match} refuses. */
@RestControllerAdvice
@Order(0)
class PreconditionProblems {

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(StaleVersion fact) {
        return Problem.of(
                        HttpStatus.PRECONDITION_FAILED,
                        "stale-version",
                        "It has changed since the version that If-Match names")
                .toResponse();
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(MalformedIfMatch fact) {
        return Problem.of(HttpStatus.BAD_REQUEST)
                .detail("If-Match is not a list of entity tags.")
                .toResponse();
    }
}
