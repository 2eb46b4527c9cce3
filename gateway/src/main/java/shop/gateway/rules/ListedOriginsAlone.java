package shop.gateway.rules;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.reactive.DefaultCorsProcessor;
import org.springframework.web.server.ServerWebExchange;
import shop.gateway.problem.Refused;

/**
 * Refuses another origin's question whether it may, by a problem. What asks nothing is answered
 * without the headers that would let another origin's page read it; changes have a rule of their
 * own.
 */
final class ListedOriginsAlone extends DefaultCorsProcessor {

    @Override
    protected boolean handleInternal(
            ServerWebExchange exchange, CorsConfiguration rules, boolean preFlight) {
        String origin = exchange.getRequest().getHeaders().getFirst(HttpHeaders.ORIGIN);
        boolean asksNothing = !preFlight && checkOrigin(rules, origin) == null;
        return asksNothing || super.handleInternal(exchange, rules, preFlight);
    }

    @Override
    protected void rejectRequest(ServerHttpResponse response) {
        throw Refused.with(HttpStatus.FORBIDDEN, "Pages of this origin may not do that.");
    }
}
