package shop.order.idempotency;

import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import shop.defaults.problem.Problem;

@RestControllerAdvice
@Order(0)
class IdempotencyProblems {

    @ExceptionHandler
    ResponseEntity<ProblemDetail> handle(KeyMalformed fact) {
        return Problem.of(HttpStatus.BAD_REQUEST)
                .detail("One Idempotency-Key of 8 to 64 letters, digits, - or _ is needed.")
                .toResponse();
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> handle(KeyReused fact) {
        return Problem.of(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "idempotency-key-reused",
                        "The Idempotency-Key was used for another request")
                .toResponse();
    }
}
