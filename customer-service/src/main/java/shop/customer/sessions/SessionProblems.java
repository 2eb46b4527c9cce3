package shop.customer.sessions;

import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import shop.defaults.problem.Problem;

@RestControllerAdvice
@Order(0)
class SessionProblems {

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(UnknownSession unknown) {
        return Problem.of(HttpStatus.NOT_FOUND, "unknown-session", "No such session").toResponse();
    }
}
