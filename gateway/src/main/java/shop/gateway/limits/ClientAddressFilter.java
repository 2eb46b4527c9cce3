package shop.gateway.limits;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Notes where a request comes from, before the headers that could say it are taken off. */
@Component
@Order(-1010)
class ClientAddressFilter implements WebFilter {

    private static final String ATTRIBUTE = ClientAddress.class.getName();

    private final ClientAddresses addresses;

    ClientAddressFilter(ClientAddresses addresses) {
        this.addresses = addresses;
    }

    static String address(ServerWebExchange exchange) {
        return exchange.getRequiredAttribute(ATTRIBUTE);
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        exchange.getAttributes().put(ATTRIBUTE, addresses.of(exchange.getRequest()).key());
        return chain.filter(exchange);
    }
}
