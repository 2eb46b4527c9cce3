package shop.gateway.visitor;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpCookie;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import shop.defaults.security.VisitorTokens;

/**
 * Who is behind a request: the first valid token of cookie and header. Looked up once a request.
 */
@Component
public class KnownVisitors {

    private static final String ATTRIBUTE = KnownVisitors.class.getName();

    private final VisitorSettings settings;
    private final VisitorTokens tokens;

    KnownVisitors(VisitorSettings settings, VisitorTokens tokens) {
        this.settings = settings;
        this.tokens = tokens;
    }

    /** Empty for who comes without a token, or with forged ones alone. */
    @SuppressWarnings("unchecked")
    public Optional<KnownVisitor> of(ServerWebExchange exchange) {
        return (Optional<KnownVisitor>)
                exchange.getAttributes()
                        .computeIfAbsent(ATTRIBUTE, name -> known(exchange.getRequest()));
    }

    private Optional<KnownVisitor> known(ServerHttpRequest request) {
        Stream<String> cookies =
                request.getCookies().getOrDefault(settings.cookieName(), List.of()).stream()
                        .map(HttpCookie::getValue);
        Stream<String> headers = request.getHeaders().getOrEmpty(VisitorTokens.HEADER).stream();
        return Stream.concat(cookies, headers).flatMap(this::verified).findFirst();
    }

    private Stream<KnownVisitor> verified(String token) {
        return tokens.visitor(token).map(id -> new KnownVisitor(id, token)).stream();
    }
}
