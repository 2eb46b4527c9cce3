package shop.customer.administration;

import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import shop.defaults.problem.Problem;

@RestControllerAdvice
@Order(0)
class AdministrationProblems {

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(UnknownCustomer unknown) {
        return Problem.of(HttpStatus.NOT_FOUND, "unknown-customer", "No such customer")
                .toResponse();
    }
}
