package shop.order.streaming;

import java.io.IOException;
import java.time.Duration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import shop.defaults.problem.Problem;

@RestControllerAdvice(assignableTypes = StreamController.class)
@Order(0)
class StreamProblems {

    private static final Duration SOON = Duration.ofSeconds(5);

    @ExceptionHandler
    ResponseEntity<ProblemDetail> handle(TooManyStreams fact) {
        HttpStatus status =
                fact.ofOneCaller ? HttpStatus.TOO_MANY_REQUESTS : HttpStatus.SERVICE_UNAVAILABLE;
        return Problem.of(status, "too-many-streams", "Too many streams are open")
                .retryAfter(SOON)
                .toResponse();
    }

    /** A client that left is told nothing. */
    @ExceptionHandler({IOException.class, AsyncRequestNotUsableException.class})
    void left() {}
}
