package shop.systemtests.torture;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import shop.systemtests.faults.FaultKind;

/**
 * The order of faults: by a seed, each of them once before any of them comes again. A third of them
 * comes first, another one for each of three seeds in a row: three runs strike every fault, however
 * slow the machine.
 */
final class Draw {

    private static final int THIRDS = 3;

    private final List<FaultKind> faults;
    private final int first;
    private final Random random;
    private final List<FaultKind> drawn = new ArrayList<>();

    Draw(List<FaultKind> faults, long seed) {
        this.faults = List.copyOf(faults);
        this.first = Math.floorMod(seed, THIRDS);
        this.random = new Random(seed);
    }

    FaultKind next() {
        if (drawn.isEmpty()) {
            drawn.addAll(faults);
            Collections.shuffle(drawn, random);
            drawn.sort(Comparator.comparing(fault -> faults.indexOf(fault) % THIRDS != first));
        }
        return drawn.removeFirst();
    }

    /** Of a round's own choices. */
    long seed() {
        return random.nextLong();
    }
}
