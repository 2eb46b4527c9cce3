package shop.systemtests.faults;

import shop.localstack.Part;

/** SIGKILL to the only broker; after a while it is started again. */
final class KillBroker implements Fault {

    @Override
    public void strike(Scene scene) throws InterruptedException {
        scene.fleet().stack().kill(Part.KAFKA);
        scene.hold(20);
        scene.tellWhatWaits("without a broker");
        scene.fleet().stack().start(Part.KAFKA);
    }
}
