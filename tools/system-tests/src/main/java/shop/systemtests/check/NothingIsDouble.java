package shop.systemtests.check;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import shop.systemtests.check.Evidence.Checkout;
import shop.systemtests.check.Evidence.Outcome;

/** At most one order for a cart, one for a key; one body for a key. */
final class NothingIsDouble implements Invariant {

    @Override
    public Stream<String> breaches(Evidence evidence) {
        var ordersOfCart =
                evidence.orders().stream()
                        .collect(groupingBy(OrderJson::cartId, mapping(OrderJson::id, toSet())));
        var placedOfCart =
                evidence.checkouts().stream()
                        .filter(checkout -> checkout.state().equals("PLACED"))
                        .collect(groupingBy(Checkout::cartId, mapping(Checkout::orderId, toSet())));
        var answersOfKey =
                evidence.outcomes().stream()
                        .filter(outcome -> outcome.order() != null)
                        .collect(groupingBy(Outcome::key, mapping(Outcome::order, toSet())));
        return Stream.of(
                        several(ordersOfCart, "orders of cart "),
                        several(placedOfCart, "placed checkouts of cart "),
                        several(answersOfKey, "answers to key "))
                .flatMap(breaches -> breaches);
    }

    private static <T> Stream<String> several(Map<String, Set<T>> groups, String what) {
        return groups.entrySet().stream()
                .filter(group -> group.getValue().size() > 1)
                .map(group -> what + group.getKey() + ": " + group.getValue());
    }
}
