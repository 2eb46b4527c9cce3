package shop.gateway.limits;

import java.text.Normalizer;
import java.util.Locale;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;
import shop.gateway.rules.BodyMember;

/**
 * Counts sign-ins by account, whoever tries and from wherever, once the body is here. A body that
 * names no account gets its answer from the service.
 */
@Component
@Order(-700)
@ConditionalOnBooleanProperty("shop.gateway.limits.enabled")
class LoginFilter implements WebFilter {

    private static final Operation LOGIN = Operation.post("/api/auth/login");

    private final Limits limits;
    private final BodyMember body;

    LoginFilter(Limits limits, BodyMember body) {
        this.limits = limits;
        this.body = body;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        if (!LOGIN.is(exchange.getRequest())) {
            return chain.filter(exchange);
        }
        return body.text(exchange.getRequest(), "email")
                .doOnNext(email -> limits.logins.take(account(email)))
                .then(chain.filter(exchange));
    }

    /** At least as forgiving as the service is: two spellings of one account share one count. */
    private static String account(String email) {
        String spelling = Normalizer.normalize(email, Normalizer.Form.NFKC).strip();
        return Sha256.of(spelling.toLowerCase(Locale.ROOT));
    }
}
