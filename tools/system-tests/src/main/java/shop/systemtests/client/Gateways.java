package shop.systemtests.client;

import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** The doors of the shop in turn, as a load balancer hands them out. */
public final class Gateways implements Supplier<URI> {

    private final List<URI> open;
    private final AtomicInteger turn = new AtomicInteger();

    public Gateways(List<URI> all) {
        this.open = new CopyOnWriteArrayList<>(all);
    }

    @Override
    public URI get() {
        var now = List.copyOf(open);
        return now.get(Math.floorMod(turn.getAndIncrement(), now.size()));
    }

    /** Sends nobody there any more, as before a planned restart. */
    public void takeOut(URI gateway) {
        open.remove(gateway);
    }

    public void putBack(URI gateway) {
        open.add(gateway);
    }
}
