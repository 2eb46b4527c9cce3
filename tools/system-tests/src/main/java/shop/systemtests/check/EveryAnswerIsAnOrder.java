package shop.systemtests.check;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import java.util.stream.Stream;
import shop.systemtests.check.Evidence.Outcome;
import tools.jackson.databind.JsonNode;

/** A checkout answered with 201 is an order, the same in every field. */
final class EveryAnswerIsAnOrder implements Invariant {

    @Override
    public Stream<String> breaches(Evidence evidence) {
        var orders =
                evidence.orders().stream()
                        .collect(toMap(OrderJson::id, o -> o, (one, same) -> one));
        return evidence.outcomes().stream().flatMap(outcome -> compare(outcome, orders));
    }

    private static Stream<String> compare(Outcome outcome, Map<String, JsonNode> orders) {
        var answered = outcome.order();
        if (answered == null) {
            return Stream.empty();
        }
        var stored = orders.get(OrderJson.id(answered));
        if (stored == null) {
            return Stream.of("lost order " + OrderJson.id(answered) + " of key " + outcome.key());
        }
        return stored.equals(answered)
                ? Stream.empty()
                : Stream.of("answered " + answered + ", stored " + stored);
    }
}
