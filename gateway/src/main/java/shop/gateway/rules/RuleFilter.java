package shop.gateway.rules;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Every rule, in order, before anything of the request is used. */
@Component
@Order(-900)
class RuleFilter implements WebFilter {

    private final List<Rule> rules;

    RuleFilter(List<Rule> rules) {
        this.rules = rules;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        return Mono.defer(() -> {
            rules.forEach(rule -> rule.check(exchange.getRequest()));
            return chain.filter(exchange);
        });
    }
}
