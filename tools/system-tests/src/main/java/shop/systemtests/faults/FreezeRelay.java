package shop.systemtests.faults;

import java.time.Instant;
import java.util.Comparator;
import shop.localstack.Part;
import shop.systemtests.fleet.Signals;

/**
 * SIGSTOP to the process of cart-service that has run longest, and so holds the relay's lanes;
 * after half a minute it goes on as if nothing had been.
 */
final class FreezeRelay implements Fault {

    @Override
    public void strike(Scene scene) throws InterruptedException {
        var owner =
                scene.fleet().replicas(Part.CART).stream()
                        .flatMap(replica -> replica.process().stream())
                        .min(Comparator.comparing(FreezeRelay::startedAt))
                        .orElseThrow();
        Signals.freeze(owner);
        try {
            scene.holdAtLeast(30);
        } finally {
            Signals.thaw(owner);
        }
    }

    private static Instant startedAt(ProcessHandle process) {
        return process.info().startInstant().orElse(Instant.EPOCH);
    }
}
