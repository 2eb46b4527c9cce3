package shop.benchmarks.scenario;

import java.time.Duration;

/**
 * How long and how often.
 *
 * @param warmUp one stretch before the first repetition; as many as it takes the compilers to be
 *     done
 * @param measured one repetition
 * @param repetitions of which the median counts
 * @param soak of three thirds together
 * @param scale divides what is measured by amount (events, orders, variants)
 */
public record Plan(Duration warmUp, Duration measured, int repetitions, Duration soak, int scale) {

    public static final Plan FULL =
            new Plan(Duration.ofSeconds(10), Duration.ofSeconds(10), 3, Duration.ofMinutes(30), 1);
    public static final Plan QUICK =
            new Plan(Duration.ofSeconds(3), Duration.ofSeconds(4), 1, Duration.ofMinutes(3), 10);

    @Override
    public String toString() {
        return "%d × %d s after stretches of %d s until little was compiled"
                .formatted(repetitions, measured.toSeconds(), warmUp.toSeconds());
    }
}
