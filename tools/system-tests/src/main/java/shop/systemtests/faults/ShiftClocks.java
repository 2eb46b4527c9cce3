package shop.systemtests.faults;

import java.time.Duration;
import java.util.List;
import shop.localstack.Part;

/**
 * The clock of one process of a service is wrong: an hour ahead, ten minutes back from there, an
 * hour behind; one service after the other.
 */
final class ShiftClocks implements Fault {

    private static final List<Part> SERVICES = List.of(Part.CATALOG, Part.CART, Part.ORDER);
    private static final List<Duration> SHIFTS =
            List.of(Duration.ofHours(1), Duration.ofMinutes(50), Duration.ofHours(-1));

    @Override
    public void strike(Scene scene) throws InterruptedException {
        var clocks = scene.fleet().failPoints();
        for (var service : SERVICES) {
            var replica = scene.anyOf(service);
            for (var shift : SHIFTS) {
                clocks.shiftClock(service, replica.port(), shift);
                scene.hold(2);
            }
            clocks.rightClock(service, replica.port());
            scene.tell("%s was wrong", replica);
        }
    }
}
