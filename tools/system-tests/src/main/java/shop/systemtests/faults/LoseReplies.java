package shop.systemtests.faults;

import shop.localstack.Part;
import shop.systemtests.proxy.Direction;
import shop.systemtests.proxy.Mode;

/** A half-open network: what other services ask of one arrives, what it says does not. */
record LoseReplies(Part to) implements Fault {

    @Override
    public void strike(Scene scene) throws InterruptedException {
        var ways = scene.fleet().network().fromServices(to);
        ways.forEach(way -> way.set(new Mode.OneWay(Direction.REPLIES)));
        scene.hold(15);
        ways.forEach(way -> way.set(new Mode.SwallowReply()));
        scene.hold(5);
        ways.forEach(way -> way.pass());
    }
}
