package shop.gateway.bus;

import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import shop.defaults.security.VisitorTokens;
import shop.defaults.trace.Trace;
import shop.gateway.visitor.KnownVisitors;

@RestController
class BusController {

    private static final List<String> HANDED_ON = List.of(HttpHeaders.AUTHORIZATION, Trace.HEADER);
    private static final List<String> HANDED_BACK =
            List.of(HttpHeaders.CONTENT_TYPE, HttpHeaders.WWW_AUTHENTICATE);

    private final LookAtBus bus;
    private final KnownVisitors visitors;

    BusController(LookAtBus bus, KnownVisitors visitors) {
        this.bus = bus;
        this.visitors = visitors;
    }

    @GetMapping(BusRoutes.ROOT)
    Mono<ResponseEntity<byte[]>> look(ServerWebExchange exchange) {
        return bus.look(caller(exchange)).map(BusController::answer);
    }

    private HttpHeaders caller(ServerWebExchange exchange) {
        HttpHeaders headers = picked(exchange.getRequest().getHeaders(), HANDED_ON);
        visitors.of(exchange)
                .ifPresent(visitor -> headers.set(VisitorTokens.HEADER, visitor.token()));
        return headers;
    }

    private static ResponseEntity<byte[]> answer(ResponseEntity<byte[]> told) {
        HttpHeaders headers = picked(told.getHeaders(), HANDED_BACK);
        if (headers.getContentType() == null) {
            headers.setContentType(MediaType.APPLICATION_JSON);
        }
        return new ResponseEntity<>(told.getBody(), headers, told.getStatusCode());
    }

    private static HttpHeaders picked(HttpHeaders from, List<String> names) {
        HttpHeaders headers = new HttpHeaders();
        names.forEach(name -> headers.addAll(name, from.getOrEmpty(name)));
        return headers;
    }
}
