package shop.customer.caller;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import java.util.Arrays;
import java.util.List;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

/**
 * Who calls is no parameter of an operation but a condition of it. Made when the API's document is
 * first asked for, as springdoc itself is.
 */
@Lazy
@Component
final class CallerDocument implements OperationCustomizer {

    CallerDocument() {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(SignedIn.class, Browser.class);
    }

    @Override
    public Operation customize(Operation operation, HandlerMethod door) {
        boolean signedIn =
                Arrays.stream(door.getMethodParameters())
                        .anyMatch(parameter -> parameter.getParameterType() == SignedIn.class);
        return signedIn
                ? operation.security(List.of(new SecurityRequirement().addList("customer")))
                : operation;
    }
}
