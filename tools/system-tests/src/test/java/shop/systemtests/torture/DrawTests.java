package shop.systemtests.torture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import shop.systemtests.faults.FaultKind;

class DrawTests {

    private static final List<FaultKind> ALL = List.of(FaultKind.values());

    @Test
    void drawsEachFaultOnceBeforeAnyComesAgain() {
        var draw = new Draw(ALL, 7);

        var twice = first(draw, 2 * ALL.size());

        assertThat(twice.subList(0, ALL.size())).containsExactlyInAnyOrderElementsOf(ALL);
        assertThat(twice.subList(ALL.size(), twice.size()))
                .containsExactlyInAnyOrderElementsOf(ALL);
    }

    @Test
    void drawsTheSameBySameSeed() {
        assertThat(first(new Draw(ALL, 7), ALL.size()))
                .isEqualTo(first(new Draw(ALL, 7), ALL.size()))
                .isNotEqualTo(first(new Draw(ALL, 10), ALL.size()));
    }

    @Test
    void threeSeedsInARowDrawEverythingInAThirdOfTheTime() {
        var third = Math.ceilDiv(ALL.size(), 3);
        for (long seed = -5; seed < 50; seed++) {
            var drawn = new HashSet<FaultKind>();
            for (long each = seed; each < seed + 3; each++) {
                drawn.addAll(first(new Draw(ALL, each), third));
            }
            assertThat(drawn).hasSize(ALL.size());
        }
    }

    private static List<FaultKind> first(Draw draw, int number) {
        return IntStream.range(0, number).mapToObj(_ -> draw.next()).toList();
    }
}
