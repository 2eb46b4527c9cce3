package shop.systemtests.faults;

import java.time.Duration;
import java.util.List;

/** Strangers join the groups that read the orders, and leave again, one after the other. */
final class RebalanceStorm implements Fault {

    private static final int TIMES = 2;
    private static final Duration STAY = Duration.ofSeconds(3);
    private static final List<String> GROUPS =
            List.of("order-service.orders", "catalog-service.orders", "cart-service.orders");

    @Override
    public void strike(Scene scene) throws InterruptedException {
        var bus = new Bus(scene);
        for (int i = 0; i < TIMES; i++) {
            for (var group : GROUPS) {
                var given = bus.visit(group, Bus.ORDERS, STAY);
                scene.tell("%d partitions of %s", given, group);
            }
            scene.hold(1);
        }
    }
}
