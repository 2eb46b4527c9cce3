package shop.defaults.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import shop.defaults.problem.Problem;
import shop.defaults.security.AllowCallers;

/** Enforces {@link AllowCallers}; the method's own list wins over its class's. */
final class AllowedCallers implements HandlerInterceptor {

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        AllowCallers allowed = handler instanceof HandlerMethod method ? rule(method) : null;
        if (allowed != null && !Arrays.asList(allowed.value()).contains(request.getRemoteUser())) {
            throw new ErrorResponseException(
                    HttpStatus.FORBIDDEN,
                    Problem.of(HttpStatus.FORBIDDEN)
                            .detail("This service may not call here.")
                            .body(),
                    null);
        }
        return true;
    }

    private static @Nullable AllowCallers rule(HandlerMethod method) {
        AllowCallers own = method.getMethodAnnotation(AllowCallers.class);
        return own != null
                ? own
                : AnnotatedElementUtils.findMergedAnnotation(
                        method.getBeanType(), AllowCallers.class);
    }
}
