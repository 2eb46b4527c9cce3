package shop.catalog.doors;

import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import shop.defaults.problem.Problem;

@RestControllerAdvice
@Order(0)
class DoorProblems {

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(Malformed fact) {
        return Problem.of(HttpStatus.BAD_REQUEST)
                .detail(String.valueOf(fact.getMessage()))
                .toResponse();
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(InvalidFields fact) {
        Problem problem =
                Problem.of(HttpStatus.BAD_REQUEST, "invalid", "Some fields are not valid");
        fact.fields().forEach(field -> problem.error(field.pointer(), field.detail()));
        return problem.toResponse();
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(Stale fact) {
        return Problem.of(HttpStatus.PRECONDITION_FAILED, "stale", "Changed meanwhile")
                .detail("It has changed since the version that If-Match names.")
                .toResponse();
    }
}
