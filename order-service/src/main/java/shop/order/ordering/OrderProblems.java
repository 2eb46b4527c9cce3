package shop.order.ordering;

import java.time.Duration;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import shop.defaults.problem.Problem;
import shop.order.checkout.CheckoutUnavailable;

/** The only place that maps this feature's facts to problem details. */
@RestControllerAdvice
@org.springframework.core.annotation.Order(0)
class OrderProblems {

    @ExceptionHandler
    ResponseEntity<ProblemDetail> handle(OrderNotFound fact) {
        return Problem.of(HttpStatus.NOT_FOUND, "order-not-found", "Order not found").toResponse();
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> handle(CheckoutUnavailable fact) {
        return Problem.of(
                        HttpStatus.SERVICE_UNAVAILABLE,
                        "order-not-arrived",
                        "The order cannot be looked up right now")
                .retryAfter(Duration.ofSeconds(1))
                .toResponse();
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> handle(OrderNotArrived fact) {
        return Problem.of(
                        HttpStatus.SERVICE_UNAVAILABLE,
                        "order-not-arrived",
                        "The order has not arrived yet")
                .retryAfter(Duration.ofSeconds(1))
                .toResponse();
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> handle(ParameterRefused fact) {
        return Problem.of(HttpStatus.BAD_REQUEST, "invalid-request", "The request is not valid")
                .error(fact.parameter(), fact.why())
                .toResponse();
    }
}
