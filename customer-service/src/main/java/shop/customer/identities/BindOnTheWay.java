package shop.customer.identities;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import shop.customer.caller.SignedIn;
import shop.defaults.security.VisitorTokens;

/**
 * Binds at a customer's own requests, for visitors who came with a token from an earlier sign-in.
 */
@Component
class BindOnTheWay implements HandlerInterceptor {

    private final BindVisitor bindVisitor;
    private final VisitorTokens visitors;

    BindOnTheWay(BindVisitor bindVisitor, VisitorTokens visitors) {
        this.bindVisitor = bindVisitor;
        this.visitors = visitors;
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        SignedIn.current()
                .filter(customer ->
                        bindVisitor.bind(
                                visitors.visitor(request.getHeader(VisitorTokens.HEADER))
                                        .orElse(null),
                                customer.customerId()))
                .ifPresent(_ -> response.setHeader(VisitorRenew.HEADER, VisitorRenew.YES));
        return true;
    }
}
