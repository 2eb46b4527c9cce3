package shop.systemtests.check;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import shop.systemtests.check.Evidence.Checkout;
import shop.systemtests.check.Evidence.Outcome;

/** An order comes from exactly one placed checkout whose client knows; a refusal left none. */
final class EveryOrderWasAnswered implements Invariant {

    @Override
    public Stream<String> breaches(Evidence evidence) {
        var answered =
                evidence.outcomes().stream()
                        .map(Outcome::order)
                        .filter(Objects::nonNull)
                        .map(OrderJson::id)
                        .collect(toSet());
        var placed =
                evidence.checkouts().stream()
                        .filter(checkout -> checkout.state().equals("PLACED"))
                        .collect(groupingBy(Checkout::orderId));
        return evidence.orders().stream()
                .map(OrderJson::id)
                .flatMap(id -> breaches(id, answered, placed));
    }

    private static Stream<String> breaches(
            String id, Set<String> answered, Map<String, List<Checkout>> placed) {
        var unheard = "order " + id + " that no client was told of";
        var unplaced = "order " + id + " without exactly one placed checkout";
        var one = placed.getOrDefault(id, List.of()).size() == 1;
        return Stream.concat(
                answered.contains(id) ? Stream.empty() : Stream.of(unheard),
                one ? Stream.empty() : Stream.of(unplaced));
    }
}
