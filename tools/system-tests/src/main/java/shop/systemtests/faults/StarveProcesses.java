package shop.systemtests.faults;

import shop.systemtests.fleet.Signals;

/** One process after the other stands still for two seconds, as in a long collection of garbage. */
final class StarveProcesses implements Fault {

    private static final int TIMES = 6;

    @Override
    public void strike(Scene scene) throws InterruptedException {
        for (int i = 0; i < TIMES; i++) {
            var replica = scene.anyOf(scene.fleet().replicas());
            var process = replica.process();
            process.ifPresent(Signals::freeze);
            try {
                scene.holdAtLeast(2);
            } finally {
                process.ifPresent(Signals::thaw);
            }
            scene.tell("%s", replica);
            scene.hold(2);
        }
    }
}
