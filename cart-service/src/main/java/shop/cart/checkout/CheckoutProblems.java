package shop.cart.checkout;

import java.time.Duration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import shop.defaults.problem.Problem;

/** What a checkout refuses before it exists, or cannot finish; none of it is kept with the key. */
@RestControllerAdvice
@Order(0)
class CheckoutProblems {

    private static final Duration SOON = Duration.ofSeconds(1);

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(CartEmpty empty) {
        return Problem.of(HttpStatus.CONFLICT, "cart-empty", "The cart is empty").toResponse();
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(CheckoutIncomplete incomplete) {
        return Problem.of(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "checkout-incomplete",
                        "The checkout still needs something")
                .with("missing", incomplete.missing())
                .toResponse();
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(TotalChanged changed) {
        return Problem.of(HttpStatus.CONFLICT, "price-changed", "The price has changed")
                .with("total", changed.total())
                .toResponse();
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(KeyReused reused) {
        return Problem.of(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "idempotency-key-reused",
                        "The Idempotency-Key was used for another request")
                .toResponse();
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(AttemptInProgress running) {
        return Problem.of(
                        HttpStatus.CONFLICT,
                        "checkout-in-progress",
                        "The first request with this key is still under way")
                .retryAfter(SOON)
                .toResponse();
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(EarlierAttemptEnding ending) {
        return unavailable("An earlier checkout of this cart is being cleaned up");
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(CheckoutFailed failed) {
        return unavailable("Nothing was sold; try again with the same key");
    }

    private static ResponseEntity<ProblemDetail> unavailable(String detail) {
        return Problem.of(
                        HttpStatus.SERVICE_UNAVAILABLE,
                        "unavailable",
                        "The checkout cannot be finished at present")
                .detail(detail)
                .retryAfter(SOON)
                .toResponse();
    }
}
