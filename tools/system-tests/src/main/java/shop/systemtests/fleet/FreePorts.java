package shop.systemtests.fleet;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import shop.localstack.Part;
import shop.localstack.Ports;
import shop.localstack.infra.LoopbackPort;

/** Ports for a fleet, none twice, below those that the system gives to outgoing connections. */
final class FreePorts {

    private static final int FIRST = 12_000;
    private static final int LAST = 31_000;

    private final Set<Integer> taken = new HashSet<>();

    /** For one process of each part. */
    Ports forParts() {
        var ports = Ports.free();
        while (all(ports).stream().anyMatch(taken::contains)) {
            ports = Ports.free();
        }
        taken.addAll(all(ports));
        return ports;
    }

    int one() {
        var port = ThreadLocalRandom.current().nextInt(FIRST, LAST);
        while (!LoopbackPort.isFree(port) || !taken.add(port)) {
            port = ThreadLocalRandom.current().nextInt(FIRST, LAST);
        }
        return port;
    }

    private static Set<Integer> all(Ports ports) {
        var all = new HashSet<Integer>();
        for (var part : Part.values()) {
            all.add(ports.of(part));
            all.add(ports.second(part));
        }
        return all;
    }
}
