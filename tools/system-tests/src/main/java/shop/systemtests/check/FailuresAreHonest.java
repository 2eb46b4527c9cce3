package shop.systemtests.check;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.stream.Stream;
import shop.systemtests.check.Strike.Notice;
import shop.systemtests.history.Call;

/**
 * Without a fault nothing fails. Under one a client is told "not now" (503, 504) and when to come
 * again; only where gateways are taken away may it be told nothing. What is restarted in order
 * fails no reader, and a writer once.
 */
final class FailuresAreHonest implements Promise {

    @Override
    public Stream<String> breaches(Trial trial) {
        var strike = trial.strike();
        var dishonest =
                failures(trial)
                        .filter(call -> !strike.touches(call) || !isHonest(call, strike))
                        .map(call -> call + ", Retry-After " + call.retryAfter());
        return strike.notice() == Notice.NEXT_TO_NOTHING
                ? Stream.concat(dishonest, repeated(trial))
                : dishonest;
    }

    private static Stream<String> repeated(Trial trial) {
        return failures(trial)
                .filter(call -> call.key() != null)
                .collect(groupingBy(call -> String.valueOf(call.key()), counting()))
                .entrySet()
                .stream()
                .filter(key -> key.getValue() > 1)
                .map(key -> "key " + key.getKey() + " failed " + key.getValue() + " times");
    }

    private static Stream<Call> failures(Trial trial) {
        return trial.calls().stream().filter(call -> call.status() == 0 || call.status() >= 500);
    }

    private static boolean isHonest(Call call, Strike strike) {
        if (call.status() == 0) {
            return strike.notice() == Notice.SILENCE;
        }
        if (strike.notice() == Notice.NEXT_TO_NOTHING && call.method().equals("GET")) {
            return false;
        }
        return (call.status() == 503 || call.status() == 504) && call.retryAfter() != null;
    }
}
