package shop.gateway.docs;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import shop.defaults.json.ShopJson;
import shop.gateway.routing.AskService;
import shop.gateway.routing.RoutedServices;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Each service's description as it was when the service last told it. */
@Component
class ApiParts {

    private static final Logger log = LoggerFactory.getLogger(ApiParts.class);
    private static final String PATH = "/v3/api-docs";

    /** A service writes its description when it is asked for the first time. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Map<String, ApiPart> known = new ConcurrentHashMap<>();
    private final JsonMapper json = ShopJson.tolerant();
    private final AskService ask;
    private final RoutedServices services;

    ApiParts(AskService ask, RoutedServices services) {
        this.ask = ask;
        this.services = services;
    }

    /** By service, after each was asked again. */
    Mono<Map<String, ApiPart>> refreshed() {
        return Flux.fromIterable(services.names())
                .flatMap(this::refresh)
                .then(Mono.fromSupplier(() -> Map.copyOf(known)));
    }

    private Mono<Void> refresh(String service) {
        return ask.get(service, PATH, headers -> {}, PATIENCE)
                .filter(answer -> answer.getStatusCode().is2xxSuccessful())
                .flatMap(answer -> Mono.justOrEmpty(answer.getBody()))
                .doOnNext(body -> remember(service, body))
                .onErrorComplete(failure -> {
                    log.info("{} does not describe itself: {}", service, failure.toString());
                    return true;
                })
                .then();
    }

    private void remember(String service, byte[] body) {
        if (json.readTree(body) instanceof ObjectNode part) {
            known.put(service, new ApiPart(service, part));
        }
    }
}
