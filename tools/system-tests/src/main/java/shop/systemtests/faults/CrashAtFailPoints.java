package shop.systemtests.faults;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import shop.systemtests.fleet.Replica;

/**
 * A process crashes exactly at some write of a checkout, whichever of the two comes there first;
 * one point after the other, in an order that is drawn.
 *
 * @param points those to draw from
 * @param atMost how many are drawn
 */
record CrashAtFailPoints(List<CheckoutPoint> points, int atMost) implements Fault {

    @Override
    public void strike(Scene scene) {
        var drawn = new ArrayList<>(points);
        Collections.shuffle(drawn, new Random(scene.random().nextLong()));
        drawn.stream().limit(atMost).forEach(point -> crash(scene, point));
    }

    private static void crash(Scene scene, CheckoutPoint point) {
        var fleet = scene.fleet();
        var replicas = fleet.replicas(point.part());
        fleet.failPoints().arm(point.part(), point.point());
        if (!scene.await(() -> replicas.stream().anyMatch(replica -> !replica.isAlive()))) {
            throw new IllegalStateException("nobody died at " + point.point());
        }
        fleet.failPoints().disarmAll();
        var dead = replicas.stream().filter(replica -> !replica.isAlive()).toList();
        scene.tell("%s died at %s", dead, point.point());
        dead.forEach(Replica::start);
    }
}
