package shop.catalog.stock;

import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import shop.defaults.problem.Problem;

@RestControllerAdvice
@Order(0)
class StockProblems {

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(UnknownVariant fact) {
        return Problem.of(HttpStatus.NOT_FOUND, "not-found", "Not found")
                .detail(String.valueOf(fact.getMessage()))
                .toResponse();
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(StockReserved fact) {
        return Problem.of(HttpStatus.CONFLICT, "stock-reserved", "Stock is reserved")
                .detail(String.valueOf(fact.getMessage()))
                .with("reserved", fact.level().reserved())
                .toResponse();
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(StaleStock fact) {
        return Problem.of(HttpStatus.PRECONDITION_FAILED, "stale", "Changed meanwhile")
                .detail(String.valueOf(fact.getMessage()))
                .toResponse();
    }
}
