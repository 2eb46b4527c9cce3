package shop.customer.signin;

import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
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
    ResponseEntity<ProblemDetail> ended(SessionEnded fact) {
        return Problem.of(HttpStatus.UNAUTHORIZED, "session-ended", "The session has ended")
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .toResponse();
    }

    /** Not 401: the access token is good, and a client that renews it would ask in vain. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> unconfirmed(WrongPassword fact) {
        return Problem.of(HttpStatus.FORBIDDEN, "wrong-password", "The password is wrong")
                .error(fact.pointer(), "is not the account's password")
                .toResponse();
    }
}
