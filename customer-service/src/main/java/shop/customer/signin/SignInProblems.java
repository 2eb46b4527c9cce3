package shop.customer.signin;

import java.time.Duration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import shop.customer.accounts.HashingBusy;
import shop.defaults.problem.Problem;

/** What a sign-in can be refused for. */
@RestControllerAdvice
@Order(0)
class SignInProblems {

    @ExceptionHandler
    ResponseEntity<ProblemDetail> wrong(WrongCredentials fact) {
        return Problem.of(
                        HttpStatus.UNAUTHORIZED, "wrong-credentials", "E-mail or password is wrong")
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .toResponse();
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> tooMany(TooManyAttempts fact) {
        return Problem.of(
                        HttpStatus.TOO_MANY_REQUESTS,
                        "too-many-attempts",
                        "Too many wrong passwords")
                .retryAfter(fact.wait)
                .toResponse();
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> busy(HashingBusy fact) {
        return Problem.of(HttpStatus.SERVICE_UNAVAILABLE)
                .retryAfter(Duration.ofSeconds(1))
                .toResponse();
    }
}
