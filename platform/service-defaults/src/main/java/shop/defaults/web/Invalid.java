package shop.defaults.web;

import org.springframework.context.MessageSourceResolvable;
import org.springframework.http.HttpStatus;
import org.springframework.validation.FieldError;
import org.springframework.validation.method.ParameterErrors;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import shop.defaults.problem.Problem;

/** Broken constraints as {@code errors[]} with a pointer for each. */
final class Invalid {

    private Invalid() {}

    static Problem fields(MethodArgumentNotValidException refused) {
        Problem problem = problem();
        refused.getFieldErrors().forEach(error -> add(problem, error));
        refused.getGlobalErrors().forEach(error -> problem.error("", text(error)));
        return problem;
    }

    static Problem parameters(HandlerMethodValidationException refused) {
        Problem problem = problem();
        for (ParameterValidationResult result : refused.getParameterValidationResults()) {
            if (result instanceof ParameterErrors body) {
                body.getFieldErrors().forEach(error -> add(problem, error));
            } else {
                String name = result.getMethodParameter().getParameterName();
                result.getResolvableErrors()
                        .forEach(error -> problem.error("/" + name, text(error)));
            }
        }
        return problem;
    }

    private static void add(Problem problem, FieldError error) {
        problem.error(pointer(error.getField()), text(error));
    }

    /** {@code items[0].quantity} is {@code /items/0/quantity}. */
    private static String pointer(String field) {
        return "/" + field.replaceAll("\\[([^\\]]*)\\]", "/$1").replace('.', '/');
    }

    private static String text(MessageSourceResolvable error) {
        String message = error.getDefaultMessage();
        return message == null ? "is not valid" : message;
    }

    private static Problem problem() {
        return Problem.of(HttpStatus.BAD_REQUEST, "invalid", "Some fields are not valid");
    }
}
