package shop.benchmarks.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Iterator;
import java.util.PrimitiveIterator;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WarmUpTests {

    @Test
    void endsWhenHardlyAnythingIsCompiled() {
        PrimitiveIterator.OfDouble cores = DoubleStream.of(1.5, 0.9, 0.2, 0.05, 0.9).iterator();

        assertThat(WarmUp.stretches(cores::nextDouble)).isEqualTo(4);
    }

    @Test
    void endsThoughCompilingGoesOnForEver() {
        assertThat(WarmUp.stretches(() -> 1)).isEqualTo(30);
    }

    @Test
    void looksAtTheTimeOfEachStretchAlone() {
        Iterator<Duration> compiling =
                Stream.of(0, 3600, 3600, 3600).map(Duration::ofSeconds).iterator();

        WarmUp.run(1, Duration.ofMillis(1), _ -> {}, compiling::next);

        assertThat(compiling).isExhausted();
    }
}
