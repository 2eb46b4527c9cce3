package shop.catalog.pricing;

import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import shop.defaults.problem.Problem;

@RestControllerAdvice
@Order(0)
class PriceProblems {

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(PriceNotFound fact) {
        return Problem.of(HttpStatus.NOT_FOUND).toResponse();
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(OwnPrice fact) {
        return Problem.of(HttpStatus.CONFLICT, "own-currency", "The shop's own currency stays")
                .detail("A price in the shop's own currency is changed, not taken away.")
                .toResponse();
    }
}
