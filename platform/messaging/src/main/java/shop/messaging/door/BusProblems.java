package shop.messaging.door;

import java.time.Duration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import shop.defaults.problem.Problem;
import shop.messaging.MalformedKey;
import shop.messaging.NoSuchDeadLetter;
import shop.messaging.ReplayInterrupted;

/** The only place that maps the bus's facts to problem details. */
@RestControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE - 30)
class BusProblems {

    private static final Duration SOON = Duration.ofSeconds(1);

    @ExceptionHandler
    ResponseEntity<ProblemDetail> handle(NoSuchDeadLetter fact) {
        return Problem.of(HttpStatus.NOT_FOUND, "dead-letter-not-found", "Dead letter not found")
                .toResponse();
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> handle(ReplayInterrupted fact) {
        return Problem.of(HttpStatus.SERVICE_UNAVAILABLE).retryAfter(SOON).toResponse();
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> handle(UnknownTopic fact) {
        return Problem.of(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "unknown-topic",
                        "This topic cannot be published again here")
                .error("/topic", "is not published by this service")
                .toResponse();
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> handle(MalformedKey fact) {
        return invalid().detail("A key is not one of this topic.").toResponse();
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> handle(KeysAndRange fact) {
        return invalid().error("/keys", "does not go with after and limit").toResponse();
    }

    private static Problem invalid() {
        return Problem.of(HttpStatus.BAD_REQUEST, "invalid", "Some fields are not valid");
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> handle(OutboxBehind fact) {
        return Problem.of(
                        HttpStatus.CONFLICT,
                        "outbox-backlog",
                        "Events wait for the bus already; publish again once they are sent")
                .retryAfter(SOON)
                .toResponse();
    }
}
