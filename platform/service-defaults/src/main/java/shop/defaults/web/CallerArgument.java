package shop.defaults.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import shop.defaults.security.Caller;

/** Gives a controller the verified caller, or the client a 401. */
final class CallerArgument implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Caller.class;
    }

    @Override
    public Caller resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        HttpServletRequest http = request.getNativeRequest(HttpServletRequest.class);
        UUID visitor =
                Optional.ofNullable(http)
                        .flatMap(VisitorFilter::visitor)
                        .orElseThrow(CallerArgument::nobody);
        return SecurityContextHolder.getContext().getAuthentication()
                        instanceof JwtAuthenticationToken customer
                ? new Caller(
                        visitor, UUID.fromString(customer.getName()), Roles.of(customer.getToken()))
                : new Caller(visitor, null, Set.of());
    }

    private static ErrorResponseException nobody() {
        return new ErrorResponseException(
                HttpStatus.UNAUTHORIZED,
                ProblemWriter.unauthenticated("A visitor token is needed here.").body(),
                null);
    }
}
