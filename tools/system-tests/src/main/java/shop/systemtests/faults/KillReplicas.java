package shop.systemtests.faults;

import shop.localstack.Part;

/** SIGKILL to one process of a service, later to the other; each is started again. */
record KillReplicas(Part part) implements Fault {

    @Override
    public void strike(Scene scene) throws InterruptedException {
        for (var replica : scene.fleet().replicas(part)) {
            replica.kill();
            scene.hold(3);
            replica.start();
        }
    }
}
