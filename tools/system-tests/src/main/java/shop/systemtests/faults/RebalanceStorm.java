package shop.systemtests.faults;

import java.time.Duration;
import java.util.List;
import shop.systemtests.client.Crowd;

/**
 * Strangers join the groups that read the orders, take partitions from those who belong there, and
 * leave again.
 */
final class RebalanceStorm implements Fault {

    private static final int TIMES = 3;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final List<String> GROUPS =
            List.of("order-service.orders", "catalog-service.orders", "cart-service.orders");

    @Override
    public void strike(Scene scene) throws InterruptedException {
        var bus = new Bus(scene);
        for (int i = 0; i < TIMES; i++) {
            Crowd.of(GROUPS.size()).each(GROUPS, group -> visit(scene, bus, group));
            scene.hold(1);
        }
    }

    private static int visit(Scene scene, Bus bus, String group) {
        var given = bus.visit(group, Bus.ORDERS, PATIENCE);
        scene.tell("a stranger was given %d partitions of %s", given, group);
        if (given == 0) {
            throw new IllegalStateException("nothing was given to a stranger in " + group);
        }
        return given;
    }
}
