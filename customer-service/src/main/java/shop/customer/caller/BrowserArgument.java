package shop.customer.caller;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import shop.defaults.security.VisitorTokens;

/** Gives a controller what is known of the browser. A bad visitor token never gets this far. */
final class BrowserArgument implements HandlerMethodArgumentResolver {

    private static final int LONGEST_NAME = 200;

    private final VisitorTokens visitors;

    BrowserArgument(VisitorTokens visitors) {
        this.visitors = visitors;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Browser.class;
    }

    @Override
    public Browser resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return new Browser(
                visitor(request.getHeader(VisitorTokens.HEADER)),
                name(request.getHeader(HttpHeaders.USER_AGENT)));
    }

    private @Nullable UUID visitor(@Nullable String token) {
        return visitors.visitor(token).orElse(null);
    }

    static @Nullable String name(@Nullable String userAgent) {
        if (userAgent == null || userAgent.isBlank()) {
            return null;
        }
        String printable = userAgent.strip().replaceAll("\\p{Cntrl}", " ");
        return printable.substring(0, Math.min(printable.length(), LONGEST_NAME));
    }
}
