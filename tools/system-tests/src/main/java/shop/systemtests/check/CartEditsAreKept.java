package shop.systemtests.check;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import shop.systemtests.history.Call;
import shop.systemtests.history.Outcome;
import tools.jackson.databind.JsonNode;

/**
 * Whatever a client was told is in its cart is in every later view of it, and in the order; what it
 * does not know the end of may appear once, now or later.
 */
final class CartEditsAreKept implements Promise {

    @Override
    public Stream<String> breaches(Trial trial) {
        return trial.calls().stream()
                .collect(groupingBy(Call::who, LinkedHashMap::new, toList()))
                .values()
                .stream()
                .flatMap(CartEditsAreKept::breaches);
    }

    private static Stream<String> breaches(List<Call> calls) {
        var lines = new HashMap<Long, PossibleQuantities>();
        var breaches = Stream.<String>builder();
        for (var call : calls) {
            var request = call.request();
            if (call.is("POST", "/api/cart/items") && request != null) {
                edit(lines, call, request);
            }
            var view = view(call);
            if (view != null) {
                lines.forEach((variant, line) -> {
                    var seen = view.getOrDefault(variant, 0L);
                    if (!line.observe(seen)) {
                        breaches.add(call + " shows " + seen + " of variant " + variant);
                    }
                });
            }
        }
        return breaches.build();
    }

    private static void edit(Map<Long, PossibleQuantities> lines, Call call, JsonNode request) {
        var variant = request.required("variantId").asLong();
        var quantity = request.required("quantity").asLong();
        var line = lines.computeIfAbsent(variant, _ -> new PossibleQuantities());
        if (call.outcome() == Outcome.OK) {
            line.add(quantity);
        } else if (call.outcome() == Outcome.INFO) {
            line.perhapsAdd(quantity);
        }
    }

    /** Variant → quantity, when the call shows a cart or an order of it. */
    private static @Nullable Map<Long, Long> view(Call call) {
        var answer = call.answer();
        var shows = call.path().startsWith("/api/cart") && call.outcome() == Outcome.OK;
        return !shows || answer == null || !answer.path("items").isArray()
                ? null
                : answer.path("items")
                        .valueStream()
                        .collect(
                                toMap(
                                        item -> item.required("variantId").asLong(),
                                        OrderJson::quantity,
                                        Long::sum));
    }
}
