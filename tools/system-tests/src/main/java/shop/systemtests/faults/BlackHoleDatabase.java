package shop.systemtests.faults;

import shop.systemtests.proxy.Mode;

/** Postgres is there and says nothing, to any service. */
final class BlackHoleDatabase implements Fault {

    @Override
    public void strike(Scene scene) throws InterruptedException {
        var ways = scene.fleet().network().databases();
        ways.forEach(way -> way.set(new Mode.BlackHole()));
        scene.hold(25);
        ways.forEach(way -> way.pass());
    }
}
