package shop.defaults.web;

import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import shop.defaults.problem.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** A body that is not the JSON which was asked for, with the place where reading stopped. */
final class Unreadable {

    private Unreadable() {}

    static Problem body(HttpMessageNotReadableException refused) {
        Problem problem =
                Problem.of(HttpStatus.BAD_REQUEST, "unreadable", "The body can't be read")
                        .detail("The body is not the JSON that is expected here.");
        JacksonException cause = Causes.first(refused, JacksonException.class);
        return cause == null ? problem : problem.error(pointer(cause), text(cause));
    }

    private static String text(JacksonException cause) {
        return switch (cause) {
            case UnrecognizedPropertyException unknown -> "is not a known field";
            case DatabindException mismatch -> "has a wrong type or value";
            default -> "is not well-formed JSON";
        };
    }

    private static String pointer(JacksonException cause) {
        return cause.getPath().stream()
                .map(step ->
                        step.getPropertyName() == null
                                ? "" + step.getIndex()
                                : step.getPropertyName())
                .map(step -> "/" + step.replace("~", "~0").replace("/", "~1"))
                .collect(Collectors.joining());
    }
}
