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
    ResponseEntity<ProblemDetail> on(ParameterNotAllowed fact) {
        return Problem.of(HttpStatus.BAD_REQUEST)
                .detail(String.valueOf(fact.getMessage()))
                .with("parameter", fact.parameter())
                .toResponse();
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(InvalidFields fact) {
        Problem problem =
                Problem.of(HttpStatus.BAD_REQUEST, "invalid", "Some fields are not valid");
        fact.fields().forEach(field -> problem.error(field.pointer(), field.detail()));
        return problem.toResponse();
    }
}
