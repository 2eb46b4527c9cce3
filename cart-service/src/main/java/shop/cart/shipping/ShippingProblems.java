package shop.cart.shipping;

import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import shop.defaults.problem.Problem;

/** What staff cannot do with shipping options. */
@RestControllerAdvice
@Order(0)
class ShippingProblems {

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(UnknownShippingOption unknown) {
        return Problem.of(
                        HttpStatus.NOT_FOUND,
                        "unknown-shipping-option",
                        "There is no such shipping option")
                .toResponse();
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(ShippingOptionExists exists) {
        return Problem.of(
                        HttpStatus.CONFLICT,
                        "shipping-option-exists",
                        "There is a shipping option of this id already")
                .error("/id", "is taken")
                .toResponse();
    }
}
