package shop.systemtests.check;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Whoever reads an order again sees it as it was or further on, by legal steps alone. */
final class StatusNeverGoesBack implements Promise {

    /** What may follow in the end, however many steps lie between two reads. */
    private static final Map<String, Set<String>> LATER =
            Map.of(
                    "placed",
                    Set.of("paid", "partially-fulfilled", "fulfilled", "delivered", "cancelled"),
                    "paid",
                    Set.of("partially-fulfilled", "fulfilled", "delivered", "cancelled"),
                    "partially-fulfilled",
                    Set.of("fulfilled", "delivered"),
                    "fulfilled",
                    Set.of("delivered"));

    @Override
    public Stream<String> breaches(Trial trial) {
        var last = new HashMap<String, String>();
        var breaches = Stream.<String>builder();
        for (var call : trial.calls()) {
            var answer = call.answer();
            if (answer == null || call.status() != 200 || !isOrder(call.path())) {
                continue;
            }
            var status = answer.required("status").asString();
            var before = last.put(call.who() + " " + call.path(), status);
            if (before != null && !before.equals(status) && !later(before, status)) {
                breaches.add(call + " shows " + status + " after " + before);
            }
        }
        return breaches.build();
    }

    private static boolean isOrder(String path) {
        return path.matches("/api/orders/[^/?]+");
    }

    private static boolean later(String before, String status) {
        return LATER.getOrDefault(before, Set.of()).contains(status);
    }
}
