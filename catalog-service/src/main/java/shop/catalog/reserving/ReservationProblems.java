package shop.catalog.reserving;

import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import shop.defaults.problem.Problem;

@RestControllerAdvice
@Order(0)
class ReservationProblems {

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(ReservationReleased fact) {
        return problem(HttpStatus.GONE, "reservation-released", "Already released", fact);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(OtherLines fact) {
        return problem(HttpStatus.UNPROCESSABLE_CONTENT, "other-lines", "Other lines before", fact);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(ReservationConfirmed fact) {
        return problem(HttpStatus.CONFLICT, "reservation-confirmed", "Already confirmed", fact);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(AgeNotReadable fact) {
        return problem(HttpStatus.BAD_REQUEST, "bad-request", "Bad Request", fact);
    }

    private static ResponseEntity<ProblemDetail> problem(
            HttpStatus status, String type, String title, RuntimeException fact) {
        return Problem.of(status, type, title)
                .detail(String.valueOf(fact.getMessage()))
                .toResponse();
    }
}
