package shop.systemtests.check;

import static java.util.Comparator.comparingLong;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import shop.systemtests.check.Evidence.Published;
import tools.jackson.databind.JsonNode;

/**
 * For each order the topic holds one placement and one acceptance, however often repeated, numbered
 * without a gap, in this order unless the topic is torn.
 */
final class EventsAreWhole implements Invariant {

    private static final List<String> TYPES =
            List.of("shop.order.placed.v1", "shop.order.accepted.v1");

    @Override
    public Stream<String> breaches(Evidence evidence) {
        return evidence.orders().stream()
                .flatMap(order -> {
                    var id = OrderJson.id(order);
                    var events = evidence.published().getOrDefault(id, List.of());
                    return breaches(order, firstOccurrences(events, evidence.torn()));
                });
    }

    private static Stream<String> breaches(JsonNode order, List<Published> events) {
        if (!events.stream().map(Published::type).toList().equals(TYPES)
                || !events.stream().map(Published::sequence).toList().equals(List.of(1L, 2L))) {
            return Stream.of("events of order " + OrderJson.id(order) + ": " + events);
        }
        return total(events.getFirst().body()) == total(order)
                ? Stream.empty()
                : Stream.of("another total was published for " + OrderJson.id(order));
    }

    private static List<Published> firstOccurrences(List<Published> events, boolean torn) {
        var first = new LinkedHashMap<String, Published>();
        events.forEach(event -> first.putIfAbsent(event.eventId(), event));
        return torn
                ? first.values().stream().sorted(comparingLong(Published::sequence)).toList()
                : List.copyOf(first.values());
    }

    private static long total(JsonNode order) {
        return OrderJson.amount(order.required("totals"), "total");
    }
}
