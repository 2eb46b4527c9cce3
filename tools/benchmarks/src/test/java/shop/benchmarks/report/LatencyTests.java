package shop.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Percentage.withPercentage;

import org.HdrHistogram.Histogram;
import org.junit.jupiter.api.Test;

class LatencyTests {

    private static final long MILLI = 1_000_000;

    @Test
    void percentilesAreInMilliseconds() {
        Histogram nanos = new Histogram(3);
        for (int millis = 1; millis <= 100; millis++) {
            nanos.recordValue(millis * MILLI);
        }

        Latency latency = Latency.of(nanos);

        assertThat(latency.p50()).isCloseTo(50, withPercentage(0.2));
        assertThat(latency.p95()).isCloseTo(95, withPercentage(0.2));
        assertThat(latency.p99()).isCloseTo(99, withPercentage(0.2));
        assertThat(latency.max()).isCloseTo(100, withPercentage(0.2));
    }

    @Test
    void ofNothingIsZero() {
        assertThat(Latency.of(new Histogram(3))).isEqualTo(Latency.NONE);
    }
}
