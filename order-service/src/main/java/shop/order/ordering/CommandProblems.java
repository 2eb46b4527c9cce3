package shop.order.ordering;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import shop.defaults.problem.Problem;

/** What an order refuses to have done to it, as problem details. */
@RestControllerAdvice
@org.springframework.core.annotation.Order(0)
class CommandProblems {

    @ExceptionHandler
    ResponseEntity<ProblemDetail> handle(OrderIsCancelled fact) {
        return conflict("order-cancelled", "The order was cancelled");
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> handle(OrderNotCancellable fact) {
        return conflict("order-not-cancellable", "The order can no longer be cancelled");
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> handle(OrderNotFulfillable fact) {
        return conflict("order-not-fulfillable", "Nothing of the order is left to send");
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> handle(ParcelNotFound fact) {
        return Problem.of(
                        HttpStatus.NOT_FOUND,
                        "fulfilment-not-found",
                        "The order has no such fulfilment")
                .toResponse();
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> handle(Overpaid fact) {
        return refused("overpaid", "More than is due")
                .error("/amount/amount", "is more than what is due")
                .toResponse();
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> handle(NotLeftToSend fact) {
        return refused("not-left-to-send", "The order has not so much left to send")
                .error(fact.pointer(), fact.why())
                .toResponse();
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> handle(Unacceptable fact) {
        return refused("unprocessable-content", "A value cannot be accepted")
                .error(fact.pointer(), fact.why())
                .toResponse();
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> handle(NotesFull fact) {
        return refused("notes-full", "The order takes no more notes").toResponse();
    }

    private static ResponseEntity<ProblemDetail> conflict(String type, String title) {
        return Problem.of(HttpStatus.CONFLICT, type, title).toResponse();
    }

    private static Problem refused(String type, String title) {
        return Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, type, title);
    }
}
