package shop.customer.caller;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import shop.defaults.problem.Problem;

/** Gives a controller the signed-in customer, or the client a 401. */
final class SignedInArgument implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == SignedIn.class;
    }

    @Override
    public SignedIn resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return SignedIn.current().orElseThrow(SignedInArgument::nobody);
    }

    private static ErrorResponseException nobody() {
        Problem problem =
                Problem.of(HttpStatus.UNAUTHORIZED)
                        .detail("A customer's access token is needed here.");
        ErrorResponseException refused =
                new ErrorResponseException(HttpStatus.UNAUTHORIZED, problem.body(), null);
        refused.getHeaders().set(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        return refused;
    }
}
