package shop.defaults.web;

import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import shop.defaults.security.ServiceCaller;

/** Gives an internal controller the name of the service that called. */
final class ServiceCallerArgument implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == ServiceCaller.class;
    }

    @Override
    public ServiceCaller resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        Principal caller = request.getUserPrincipal();
        if (caller == null) {
            throw new IllegalStateException("ServiceCaller is for /internal alone");
        }
        return new ServiceCaller(caller.getName());
    }
}
