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
    ResponseEntity<ProblemDetail> on(TooMuchStock fact) {
        return Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, "too-much-stock", "Too much stock")
                .detail("A variant has at most 1,000,000,000 units.")
                .error("/delta", "makes it more than can be counted")
                .toResponse();
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(VariantHeld fact) {
        return Problem.of(HttpStatus.CONFLICT, "variant-held", "Stock of it is held")
                .detail("A checkout holds stock of this variant. Try again in a minute.")
                .toResponse();
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(VariantSold fact) {
        return Problem.of(HttpStatus.CONFLICT, "variant-sold", "It was sold")
                .detail(
                        "Orders refer to this variant. Take its price away, or withdraw the"
                                + " product, and nobody can buy it any more.")
                .toResponse();
    }
}
