package shop.systemtests.check;

import static java.util.stream.Collectors.toMap;

import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whoever folds the sales on the bus gets order-service's table: every order, every total. */
final class EventsMakeTheOrders implements Promise {

    @Override
    public Stream<String> breaches(Trial trial) {
        var folded =
                trial.bus().stream()
                        .filter(entry -> entry.type().equals("shop.order.placed.v1"))
                        .collect(toMap(Entry::key, Entry::total, (first, _) -> first));
        var stored = trial.orders();
        var unknown = stored.keySet().stream().filter(id -> !folded.containsKey(id));
        return Stream.concat(
                folded.entrySet().stream()
                        .filter(order -> !isSame(stored.get(order.getKey()), order.getValue()))
                        .map(order -> order + ", order-service has " + stored.get(order.getKey())),
                unknown.map(id -> "no event tells of order " + id));
    }

    private static boolean isSame(@Nullable Long stored, Long folded) {
        return Objects.equals(stored, folded);
    }
}
