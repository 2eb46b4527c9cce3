package shop.benchmarks.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.PrimitiveIterator;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class WarmUpTests {

    @Test
    void endsWhenTwoStretchesInARowWereNoFaster() {
        PrimitiveIterator.OfDouble speeds =
                DoubleStream.of(100, 200, 190, 300, 310, 305, 900).iterator();

        assertThat(WarmUp.stretches(speeds::nextDouble)).isEqualTo(6);
    }

    @Test
    void endsThoughItGetsFasterForEver() {
        AtomicInteger turn = new AtomicInteger();

        assertThat(WarmUp.stretches(() -> Math.pow(2, turn.incrementAndGet()))).isEqualTo(18);
    }

    @Test
    void endsWhereNothingSucceeds() {
        assertThat(WarmUp.stretches(() -> 0)).isEqualTo(2);
    }
}
