package shop.gateway.bus;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import shop.defaults.json.ShopJson;
import shop.defaults.problem.Problem;
import shop.gateway.problem.Refused;
import shop.gateway.routing.AskService;
import shop.gateway.routing.RoutedServices;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Asks every service in the caller's name and puts the answers side by side. */
@Component
class LookAtBus {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final JsonMapper json = ShopJson.tolerant();
    private final AskService ask;
    private final RoutedServices services;

    LookAtBus(AskService ask, RoutedServices services) {
        this.ask = ask;
        this.services = services;
    }

    /** A service that was asked; without an answer when it could not be. */
    private record Asked(String service, @Nullable ResponseEntity<byte[]> answer) {

        boolean is(HttpStatus status) {
            return answer != null && answer.getStatusCode().isSameCodeAs(status);
        }
    }

    /** The whole list, or the refusal of a service to tell this caller. */
    Mono<ResponseEntity<byte[]>> look(HttpHeaders caller) {
        return Flux.fromIterable(services.names())
                .flatMapSequential(service -> ask(service, caller))
                .collectList()
                .map(asked -> refusal(asked).orElseGet(() -> list(asked)));
    }

    private Mono<Asked> ask(String service, HttpHeaders caller) {
        return ask.get(service, BusRoutes.ROOT, headers -> headers.addAll(caller), PATIENCE)
                .map(answer -> new Asked(service, answer))
                .onErrorReturn(new Asked(service, null));
    }

    private static Optional<ResponseEntity<byte[]>> refusal(List<Asked> asked) {
        return asked.stream()
                .filter(one -> one.is(HttpStatus.UNAUTHORIZED) || one.is(HttpStatus.FORBIDDEN))
                .findFirst()
                .map(Asked::answer);
    }

    /** Somebody must have said that this caller may know. */
    private ResponseEntity<byte[]> list(List<Asked> asked) {
        if (asked.stream().noneMatch(one -> one.is(HttpStatus.OK))) {
            throw new Refused(
                    Problem.of(HttpStatus.SERVICE_UNAVAILABLE)
                            .detail("No service can be asked.")
                            .retryAfter(Duration.ofSeconds(1)));
        }
        ObjectNode list = json.createObjectNode();
        ArrayNode all = list.putArray("services");
        asked.forEach(one -> add(one, all));
        return ResponseEntity.ok(json.writeValueAsBytes(list));
    }

    private void add(Asked asked, ArrayNode all) {
        JsonNode told = asked.is(HttpStatus.OK) ? told(asked) : json.missingNode();
        if (told.isArray()) {
            told.forEach(all::add);
        } else {
            all.addObject().put("name", asked.service()).put("unreachable", true);
        }
    }

    private JsonNode told(Asked asked) {
        byte[] body = asked.answer() == null ? null : asked.answer().getBody();
        try {
            return body == null ? json.missingNode() : json.readTree(body).path("services");
        } catch (JacksonException e) {
            return json.missingNode();
        }
    }
}
