package shop.defaults.document;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.web.method.HandlerMethod;
import shop.defaults.security.Caller;

/** Files an operation under its door; who takes a {@link Caller} needs a visitor at least. */
final class Doors implements OperationCustomizer {

    @Override
    public Operation customize(Operation operation, HandlerMethod door) {
        boolean personal =
                Arrays.stream(door.getMethodParameters())
                        .anyMatch(parameter -> parameter.getParameterType() == Caller.class);
        operation.setTags(List.of(subject(door)));
        return personal ? operation.security(visitorOrBoth()) : operation;
    }

    /** {@code ShippingController}: shipping. */
    private static String subject(HandlerMethod door) {
        return door.getBeanType()
                .getSimpleName()
                .replaceFirst("Controller$", "")
                .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
                .toLowerCase(Locale.ROOT);
    }

    private static List<SecurityRequirement> visitorOrBoth() {
        return List.of(
                new SecurityRequirement().addList(Frame.VISITOR),
                new SecurityRequirement().addList(Frame.VISITOR).addList(Frame.CUSTOMER));
    }
}
