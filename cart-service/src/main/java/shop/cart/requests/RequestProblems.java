package shop.cart.requests;

import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import shop.defaults.problem.Problem;

/** What any door refuses, as problem details. */
@RestControllerAdvice
@Order(0)
class RequestProblems {

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(Unacceptable unacceptable) {
        return Problem.of(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "unprocessable-content",
                        "A value cannot be accepted")
                .error(unacceptable.pointer(), unacceptable.detail())
                .toResponse();
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(Malformed malformed) {
        return malformed.pointer().isEmpty()
                ? Problem.of(HttpStatus.BAD_REQUEST).detail(malformed.detail()).toResponse()
                : Problem.of(HttpStatus.BAD_REQUEST, "invalid", "Some fields are not valid")
                        .error(malformed.pointer(), malformed.detail())
                        .toResponse();
    }
}
