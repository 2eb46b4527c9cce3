package shop.gateway.docs;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import shop.gateway.bus.BusRoutes;
import shop.gateway.routing.RoutedServices;
import tools.jackson.databind.json.JsonMapper;

/**
 * The merged description, kept for a minute; for two seconds while a service is missing in it, so
 * that it is whole soon after a start.
 */
@Component
class ApiDocument {

    private static final Duration WHOLE = Duration.ofMinutes(1);
    private static final Duration PARTIAL = Duration.ofSeconds(2);

    private record Made(byte[] json, Duration life) {}

    private final RoutedServices services;
    private final JsonMapper json;
    private final Mono<Made> made;

    ApiDocument(ApiParts parts, RoutedServices services, JsonMapper json) {
        this.services = services;
        this.json = json;
        this.made =
                parts.refreshed()
                        .publishOn(Schedulers.boundedElastic())
                        .map(this::merge)
                        .cache(Made::life, failure -> Duration.ZERO, () -> Duration.ZERO);
    }

    Mono<byte[]> json() {
        return made.map(Made::json);
    }

    private Made merge(Map<String, ApiPart> parts) {
        MergedApi api = new MergedApi(this::serves);
        List<String> names = services.names();
        names.stream().filter(parts::containsKey).map(parts::get).forEach(api::add);
        List<String> unknown = names.stream().filter(name -> !parts.containsKey(name)).toList();
        byte[] document = json.writeValueAsBytes(api.document(names, unknown));
        return new Made(document, unknown.isEmpty() ? WHOLE : PARTIAL);
    }

    /** The bus is looked at here, and each service describes how. */
    private boolean serves(String service, String path) {
        return BusRoutes.covers(path) || services.serving(path).filter(service::equals).isPresent();
    }
}
