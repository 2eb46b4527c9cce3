package shop.systemtests.faults;

import shop.localstack.Part;
import shop.systemtests.fleet.Signals;

/** No file of the broker may grow any more, which is to it as a full disk; it is started again. */
final class FillBrokerDisk implements Fault {

    @Override
    public void strike(Scene scene) throws InterruptedException {
        var stack = scene.fleet().stack();
        var broker = stack.process(Part.KAFKA).orElseThrow();
        try {
            Signals.limit(broker, "--fsize=1:");
        } catch (IllegalStateException e) {
            throw new CannotBeDone("the size of files cannot be limited: " + e.getMessage());
        }
        scene.hold(15);
        scene.tellWhatWaits("on a full disk");
        stack.kill(Part.KAFKA);
        stack.start(Part.KAFKA);
    }
}
