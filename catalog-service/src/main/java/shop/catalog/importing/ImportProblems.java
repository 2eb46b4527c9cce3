package shop.catalog.importing;

import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import shop.defaults.problem.Problem;

@RestControllerAdvice
@Order(0)
class ImportProblems {

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(NotAProductFile fact) {
        return Problem.of(HttpStatus.BAD_REQUEST, "not-a-product-file", "Not a product file")
                .detail(String.valueOf(fact.getMessage()))
                .toResponse();
    }
}
