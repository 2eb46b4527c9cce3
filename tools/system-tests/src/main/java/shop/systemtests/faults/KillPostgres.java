package shop.systemtests.faults;

import shop.localstack.Part;

/** SIGKILL to the postmaster; it is started again. */
final class KillPostgres implements Fault {

    @Override
    public void strike(Scene scene) throws InterruptedException {
        scene.fleet().stack().kill(Part.POSTGRES);
        scene.hold(5);
        scene.fleet().stack().start(Part.POSTGRES);
    }
}
