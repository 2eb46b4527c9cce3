package shop.cart.carts;

import java.time.Duration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import shop.cart.articles.CatalogUnreachable;
import shop.cart.articles.UnknownArticle;
import shop.cart.pricing.AmountTooLarge;
import shop.defaults.problem.Problem;

/** What carts refuse, as problem details. */
@RestControllerAdvice
@Order(0)
class CartProblems {

    private static final Duration SOON = Duration.ofSeconds(1);

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(UnknownLine unknown) {
        return Problem.of(HttpStatus.NOT_FOUND, "unknown-cart-item", "No such item in the cart")
                .toResponse();
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(UnknownArticle unknown) {
        return Problem.of(HttpStatus.NOT_FOUND, "unknown-article", "No such article").toResponse();
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(NotForSale notForSale) {
        return Problem.of(
                        HttpStatus.CONFLICT,
                        "product-unavailable",
                        "The article cannot be bought at present")
                .toResponse();
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(CheckoutInProgress running) {
        return Problem.of(
                        HttpStatus.CONFLICT,
                        "checkout-in-progress",
                        "The cart is being checked out")
                .retryAfter(SOON)
                .toResponse();
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(CartFull full) {
        return Problem.of(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "cart-full",
                        "A cart holds at most " + CartLines.MOST + " lines")
                .toResponse();
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(QuantityOutOfRange outOfRange) {
        return unacceptable("/quantity", "1 to " + CartLine.MAX_QUANTITY);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(ShippingNotOffered unknown) {
        return unacceptable("/id", "no such shipping option is offered");
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(CurrencyNotOffered notOffered) {
        return Problem.of(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "currency-not-offered",
                        "Not everything can be bought in this currency")
                .with("variantIds", notOffered.variantIds())
                .error("/currency", "is not offered")
                .toResponse();
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(AmountTooLarge tooLarge) {
        return Problem.of(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "amount-too-large",
                        "The cart would cost more than can be counted")
                .toResponse();
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(CatalogUnreachable unreachable) {
        return Problem.of(
                        HttpStatus.SERVICE_UNAVAILABLE,
                        "unavailable",
                        "The catalog cannot be asked at present")
                .retryAfter(SOON)
                .toResponse();
    }

    private static ResponseEntity<ProblemDetail> unacceptable(String pointer, String detail) {
        return Problem.of(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "unprocessable-content",
                        "A value cannot be accepted")
                .error(pointer, detail)
                .toResponse();
    }
}
