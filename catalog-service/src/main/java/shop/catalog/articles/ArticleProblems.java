package shop.catalog.articles;

import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import shop.defaults.problem.Problem;

@RestControllerAdvice
@Order(0)
class ArticleProblems {

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(ArticleNotFound fact) {
        return Problem.of(HttpStatus.NOT_FOUND).toResponse();
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(ArticleKeyNotClear fact) {
        return Problem.of(HttpStatus.BAD_REQUEST)
                .detail("Ask by sku or by variantId, one of them.")
                .toResponse();
    }
}
