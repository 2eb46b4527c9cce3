package shop.order.visitors;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import org.springframework.stereotype.Component;
import shop.events.VisitorIdentified;

/**
 * Use case: visitors turned out to be customers, and what they ordered as guests is theirs, in the
 * caller's transaction. Told again, or told late, it changes nothing.
 */
@Component
class BindVisitors {

    private static final int BITE = 500;

    private final Bindings bindings;

    BindVisitors(Bindings bindings) {
        this.bindings = bindings;
    }

    void bind(List<VisitorIdentified> batch) {
        List<VisitorIdentified> newest = newest(batch);
        bindings.open();
        bindings.keep(newest);
        int given = BITE;
        while (given == BITE) {
            given = bindings.give(newest, BITE);
        }
    }

    private static List<VisitorIdentified> newest(List<VisitorIdentified> batch) {
        return List.copyOf(
                batch.stream()
                        .collect(
                                toMap(
                                        VisitorIdentified::visitorId,
                                        identity(),
                                        (first, second) ->
                                                second.version() > first.version()
                                                        ? second
                                                        : first))
                        .values());
    }
}
