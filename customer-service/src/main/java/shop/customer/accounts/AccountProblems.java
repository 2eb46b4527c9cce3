package shop.customer.accounts;

import java.time.Duration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import shop.defaults.problem.Problem;

/** What an account can be refused for. */
@RestControllerAdvice
@Order(0)
class AccountProblems {

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(EmailTaken taken) {
        return Problem.of(
                        HttpStatus.CONFLICT, "email-taken", "There is an account with this e-mail")
                .error("/email", "belongs to another account")
                .toResponse();
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(LeakedPassword leaked) {
        return Problem.of(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "leaked-password",
                        "This password is on the lists that accounts are broken into with")
                .error(leaked.pointer(), "is too well known")
                .toResponse();
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(AccountGone gone) {
        return Problem.of(HttpStatus.UNAUTHORIZED)
                .detail("The account of this access token does not exist.")
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"")
                .toResponse();
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(LastAdmin last) {
        return Problem.of(HttpStatus.CONFLICT, "last-admin", "The shop needs an admin")
                .detail("This is the only account with the role admin.")
                .toResponse();
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(HashingBusy busy) {
        return Problem.of(HttpStatus.SERVICE_UNAVAILABLE)
                .retryAfter(Duration.ofSeconds(1))
                .toResponse();
    }
}
