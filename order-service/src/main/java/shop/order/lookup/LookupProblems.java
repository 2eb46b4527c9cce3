package shop.order.lookup;

import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import shop.defaults.problem.Problem;

@RestControllerAdvice
@Order(0)
class LookupProblems {

    @ExceptionHandler
    ResponseEntity<ProblemDetail> handle(TooManyLookups fact) {
        return Problem.of(
                        HttpStatus.TOO_MANY_REQUESTS,
                        "too-many-attempts",
                        "Too many wrong guesses for this number")
                .retryAfter(fact.wait)
                .toResponse();
    }
}
