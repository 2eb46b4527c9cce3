package shop.benchmarks.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import shop.benchmarks.load.Sample;
import shop.benchmarks.report.Run;
import shop.localstack.process.Usage;

class MeterTests {

    @Test
    void dividesWhatWasUsedByWhatWasDone() {
        Iterator<Map<String, Usage>> usage =
                List.of(
                                Map.of("gateway", used(1000), "generator", used(7)),
                                Map.of(
                                        "gateway",
                                        used(1500),
                                        "generator",
                                        used(57),
                                        "late",
                                        used(20)))
                        .iterator();

        Run run = new Meter(usage::next).of(() -> Sample.whole(100, 2_000_000_000L));

        assertThat(run.perSecond()).isEqualTo(50);
        assertThat(run.cpuMillis())
                .containsEntry("gateway", 5.0)
                .containsEntry("generator", 0.5)
                .containsEntry("late", 0.2);
        assertThat(run.cpuOfShop()).isEqualTo(5.2);
        assertThat(run.memory()).containsEntry("gateway", 1500L);
    }

    @Test
    void whatTheLoadSetGoingCountsAsItsCost() {
        boolean[] over = {false};
        Meter meter = new Meter(() -> Map.of("gateway", used(over[0] ? 30 : 10)));

        Run run = meter.of(() -> Sample.whole(10, 1), () -> over[0] = true);

        assertThat(run.cpuMillis()).containsEntry("gateway", 2.0);
    }

    @Test
    void theTimeThatThisProcessBurnsIsSeen() {
        Meter meter = new Meter(() -> Map.of("this", Usage.own()));
        Duration before = Usage.own().cpu();

        Run run =
                meter.of(() -> {
                    long sum = 0;
                    while (Usage.own().cpu().minus(before).toMillis() < 200) {
                        sum += System.nanoTime();
                    }
                    return Sample.whole(1, Math.max(1, sum));
                });

        assertThat(run.cpuMillis().get("this")).isGreaterThanOrEqualTo(200);
        assertThat(run.memory().get("this")).isGreaterThan(10 << 20);
    }

    private static Usage used(long millis) {
        return new Usage(millis, Duration.ofMillis(millis));
    }
}
