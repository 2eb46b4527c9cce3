package shop.defaults.web;

import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import shop.defaults.problem.Problem;

/**
 * What the framework refuses, as problems of ours: a stable type, and a detail that names the
 * client's mistake instead of our classes. Services map their own facts before this.
 */
@RestControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE - 20)
class FrameworkProblems extends ResponseEntityExceptionHandler {

    @ExceptionHandler
    ResponseEntity<ProblemDetail> tooLarge(BodyTooLarge refused) {
        return BodyFilter.tooLarge(refused.limit).toResponse();
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> rejected(RequestRejectedException refused) {
        return Problem.of(HttpStatus.BAD_REQUEST).toResponse();
    }

    /** Tomcat's word for parameters that are too many or not UTF-8. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> unreadable(InvalidParameterException refused) {
        return Problem.of(HttpStatus.BAD_REQUEST).toResponse();
    }

    @Override
    protected ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException refused,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return answer(Invalid.fields(refused));
    }

    @Override
    protected ResponseEntity<Object> handleHandlerMethodValidationException(
            HandlerMethodValidationException refused,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return answer(
                refused.isForReturnValue()
                        ? Problem.of(HttpStatus.INTERNAL_SERVER_ERROR)
                        : Invalid.parameters(refused));
    }

    @Override
    protected ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException refused,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        BodyTooLarge tooLarge = Causes.first(refused, BodyTooLarge.class);
        return answer(
                tooLarge == null ? Unreadable.body(refused) : BodyFilter.tooLarge(tooLarge.limit));
    }

    /** Everything else: the status says it, and headers such as {@code Allow} stay. */
    @Override
    protected ResponseEntity<Object> handleExceptionInternal(
            Exception failure,
            @Nullable Object body,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        if (status.is5xxServerError()) {
            logger.error("The framework failed with " + status, failure);
        }
        Object answer = ours(body) ? body : Problem.of(status).body();
        return ResponseEntity.status(status)
                .headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(answer);
    }

    private static boolean ours(@Nullable Object body) {
        return body instanceof ProblemDetail detail
                && detail.getType() != null
                && detail.getType().toString().startsWith("/problems/");
    }

    private static ResponseEntity<Object> answer(Problem problem) {
        return ResponseEntity.status(problem.status())
                .headers(problem.headers())
                .body(problem.body());
    }
}
