package shop.customer.visits;

import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import shop.defaults.problem.Problem;

@RestControllerAdvice
@Order(0)
class VisitProblems {

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(ConsentRequired missing) {
        return Problem.of(
                        HttpStatus.FORBIDDEN,
                        "consent-required",
                        "The visitor has not allowed this to be told")
                .detail("PUT /api/visits/consent gives and takes back consent.")
                .toResponse();
    }
}
