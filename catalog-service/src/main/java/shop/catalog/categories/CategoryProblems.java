package shop.catalog.categories;

import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import shop.defaults.problem.Problem;

@RestControllerAdvice
@Order(0)
class CategoryProblems {

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(CategoryNotFound fact) {
        return Problem.of(HttpStatus.NOT_FOUND).toResponse();
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(CategoryNameTaken fact) {
        return Problem.of(HttpStatus.CONFLICT, fact.member() + "-taken", "It is taken")
                .detail(String.valueOf(fact.getMessage()))
                .error("/" + fact.member(), "is another category's")
                .toResponse();
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(CategoryNotEmpty fact) {
        return Problem.of(HttpStatus.CONFLICT, "category-not-empty", "It is not empty")
                .detail("Move its products and sub-categories first.")
                .toResponse();
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(CategoryCycle fact) {
        return Problem.of(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "category-cycle",
                        "A category cannot stand below itself")
                .error("/parentId", "is the category itself or below it")
                .toResponse();
    }
}
