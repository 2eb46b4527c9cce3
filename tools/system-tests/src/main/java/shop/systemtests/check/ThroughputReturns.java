package shop.systemtests.check;

import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import shop.systemtests.history.Call;

/** Within 30 s after a fault there are, over some five seconds, half as many sales as before it. */
public final class ThroughputReturns implements Promise {

    private static final long WINDOW = 5_000;
    private static final long BASELINE = 20_000;

    @Override
    public Stream<String> breaches(Trial trial) {
        var placed =
                trial.calls().stream()
                        .filter(call -> call.isCheckout() && call.status() == 201)
                        .map(Call::to)
                        .toList();
        return isBack(placed, trial.strike().from(), trial.strike().to(), Long.MAX_VALUE)
                ? Stream.empty()
                : Stream.of("%d sales, struck at %s".formatted(placed.size(), trial.strike()));
    }

    /**
     * Whether it is so already.
     *
     * @param placed when each sale was told, in milliseconds
     */
    public static boolean isBack(List<Long> placed, long struck, long healed, long now) {
        var since = Math.max(0, struck - BASELINE);
        var before = count(placed, since, struck) * WINDOW / Math.max(1, struck - since);
        return LongStream.rangeClosed(0, (Strike.GRACE - WINDOW) / 500)
                .map(step -> healed + step * 500)
                .filter(from -> from + WINDOW <= now)
                .anyMatch(from -> 2 * count(placed, from, from + WINDOW) >= before);
    }

    private static long count(List<Long> placed, long from, long to) {
        return placed.stream().filter(at -> at >= from && at < to).count();
    }
}
