package shop.customer.addresses;

import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import shop.defaults.problem.Problem;

@RestControllerAdvice
@Order(0)
class AddressProblems {

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(UnknownAddress unknown) {
        return Problem.of(HttpStatus.NOT_FOUND, "unknown-address", "No such address").toResponse();
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(AddressBookFull full) {
        return Problem.of(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "address-book-full",
                        "An address book holds at most " + EditAddresses.AT_MOST + " addresses")
                .toResponse();
    }
}
