package shop.systemtests.check;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import shop.systemtests.history.Call;

/** After the 201 of a checkout its buyer never gets a 404 for the order. */
final class WritesAreRead implements Promise {

    @Override
    public Stream<String> breaches(Trial trial) {
        Map<String, Long> toldAt = new HashMap<>();
        for (var call : trial.calls()) {
            var answer = call.answer();
            if (call.isCheckout() && call.status() == 201 && answer != null) {
                toldAt.merge("/api/orders/" + OrderJson.id(answer), call.to(), Math::min);
            }
        }
        return trial.calls().stream()
                .filter(call -> call.method().equals("GET") && call.status() == 404)
                .filter(call -> toldAt.getOrDefault(call.path(), Long.MAX_VALUE) <= call.from())
                .map(Call::toString);
    }
}
