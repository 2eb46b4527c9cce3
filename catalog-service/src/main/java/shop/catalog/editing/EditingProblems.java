package shop.catalog.editing;

import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import shop.defaults.problem.Problem;
import shop.messaging.PayloadTooLarge;

@RestControllerAdvice
@Order(0)
class EditingProblems {

    @ExceptionHandler({ProductNotFound.class, VariantNotFound.class})
    ResponseEntity<ProblemDetail> unknown() {
        return Problem.of(HttpStatus.NOT_FOUND).toResponse();
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(SlugTaken fact) {
        return Problem.of(HttpStatus.CONFLICT, "slug-taken", "The slug is taken")
                .detail(String.valueOf(fact.getMessage()))
                .error("/slug", "is another product's")
                .toResponse();
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(SkuTaken fact) {
        return Problem.of(HttpStatus.CONFLICT, "sku-taken", "The sku is taken")
                .detail(String.valueOf(fact.getMessage()))
                .error(fact.pointer(), "is another variant's")
                .toResponse();
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(TooManyVariants fact) {
        return Problem.of(
                        HttpStatus.UNPROCESSABLE_CONTENT, "too-many-variants", "Too many variants")
                .detail("A product has at most " + TooManyVariants.MOST + " variants.")
                .toResponse();
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(PayloadTooLarge fact) {
        return Problem.of(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "product-too-large",
                        "The product is too large")
                .detail("All that is said of a product and its variants must fit 900 kB.")
                .toResponse();
    }
}
