package shop.systemtests.faults;

import shop.localstack.Part;
import shop.systemtests.fleet.Replica;

/** Each process is stopped in order and started again; a gateway is taken out of turn before. */
final class RollingRestart implements Fault {

    @Override
    public void strike(Scene scene) {
        for (var replica : scene.fleet().replicas()) {
            if (replica.part() == Part.GATEWAY) {
                scene.fleet().gateways().takeOut(replica.url());
                restart(replica);
                scene.fleet().gateways().putBack(replica.url());
            } else {
                restart(replica);
            }
        }
    }

    private static void restart(Replica replica) {
        replica.stop();
        replica.start();
    }
}
